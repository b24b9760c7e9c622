package dev.limbeck.script;

import java.util.Optional;

/**
 * A line comment that begins with {@code @}.
 *
 * @param sign its first word, {@code @upgrade}
 * @param value what follows, without white space around it
 */
record DirectiveLine(String sign, String value) {

  /** Reads a comment with its two hyphens; empty where it is an ordinary comment. */
  static Optional<DirectiveLine> of(String comment) {
    var content = comment.substring(2).strip();
    if (!content.startsWith("@")) {
      return Optional.empty();
    }
    var words = content.split("\\s+", 2);
    return Optional.of(new DirectiveLine(words[0], words.length == 1 ? "" : words[1]));
  }
}
