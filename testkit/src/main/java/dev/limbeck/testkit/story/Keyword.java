package dev.limbeck.testkit.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The first word of a section. */
enum Keyword {
  FILE,
  DELETE,
  COPY,
  ENV,
  UNSET,
  CD,
  STDIN,
  RUN,
  EXIT,
  STDOUT,
  STDERR,
  SQL,
  QUERY,
  ROWS;

  static Optional<Keyword> of(String word) {
    return Arrays.stream(values()).filter(keyword -> keyword.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the section tells what the one before it led to, rather than do something itself. */
  boolean expects() {
    return switch (this) {
      case EXIT, STDOUT, STDERR, ROWS -> true;
      case FILE, DELETE, COPY, ENV, UNSET, CD, STDIN, RUN, SQL, QUERY -> false;
    };
  }
}
