package dev.limbeck.testkit.story;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line into words: quotes and backslashes as in a shell, and nothing else. */
final class Words {

  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int at;

  private Words(String line) {
    this.line = line;
  }

  static List<String> split(String line) {
    return new Words(line).read();
  }

  private List<String> read() {
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c == '\'' || c == '"') {
        quoted(c);
      } else if (c == ' ') {
        end();
      } else {
        add(c == '\\' && at < line.length() ? line.charAt(at++) : c);
      }
    }
    end();
    return List.copyOf(words);
  }

  private void quoted(char quote) {
    inWord = true;
    while (at < line.length() && line.charAt(at) != quote) {
      char c = line.charAt(at++);
      add(c == '\\' && quote == '"' && at < line.length() ? line.charAt(at++) : c);
    }
    if (at++ >= line.length()) {
      throw new IllegalArgumentException("a quote is not closed: " + line);
    }
  }

  private void add(char c) {
    inWord = true;
    word.append(c);
  }

  private void end() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
