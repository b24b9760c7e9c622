package dev.limbeck.testkit.story;

import java.util.List;

/**
 * A part of a story, from one line that begins with {@code ##} to the next.
 *
 * @param keyword its first word
 * @param argument the rest of its first line
 * @param body the lines below, without empty ones at the end
 * @param line where it begins in the file, from 1
 */
record Section(Keyword keyword, String argument, List<String> body, int line) {

  /** The body as the text of a file. */
  String text() {
    return body.isEmpty() ? "" : String.join("\n", body) + "\n";
  }

  /** The argument and the body as one text, for SQL, which stands in either. */
  String statement() {
    return (argument + "\n" + text()).strip();
  }

  /** The first line as it stands in the file. */
  String heading() {
    return ("## " + keyword.word() + " " + argument).strip();
  }
}
