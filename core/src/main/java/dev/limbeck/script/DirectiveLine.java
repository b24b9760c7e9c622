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
    var end = 0;
    while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
      end++;
    }
    return Optional.of(
        new DirectiveLine(content.substring(0, end), content.substring(end).strip()));
  }
}
