package dev.limbeck.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a new revision file is written in. */
public enum RevisionFormat {
  /** A {@code .sql} file with directives. */
  SQL,
  /** A Java class. */
  JAVA;

  /** As it is written, {@code sql}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that is written so. */
  public static Optional<RevisionFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** As all of them are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(RevisionFormat::word).toList();
  }
}
