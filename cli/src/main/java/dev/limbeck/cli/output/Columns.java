package dev.limbeck.cli.output;

import java.util.stream.Stream;

/** Lines whose parts stand below each other. */
final class Columns {

  private Columns() {}

  static int width(Stream<String> words) {
    return words.mapToInt(String::length).max().orElse(0);
  }

  static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  /** A word, padded, and what follows after two blanks; no blanks at the end. */
  static String row(String word, int width, String rest) {
    return rest.isEmpty() ? word : pad(word, width) + "  " + rest;
  }
}
