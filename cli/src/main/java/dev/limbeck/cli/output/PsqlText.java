package dev.limbeck.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A value's lines as psql shows them: tabs as blanks, control characters by their codes. */
final class PsqlText {

  private static final int TAB = 8;

  private final DisplayWidth display = new DisplayWidth();

  int width(String line) {
    return display.of(line);
  }

  List<String> lines(String value) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int width = 0;
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      int character = value.codePointAt(at);
      if (character == '\n') {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      } else {
        var shown = shown(character, width);
        line.append(shown);
        width += display.of(shown);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String shown(int character, int column) {
    if (character == '\r') {
      return "\\r";
    }
    if (character == '\t') {
      return " ".repeat(TAB - column % TAB);
    }
    if (character < ' ' || character == 0x7F) {
      return "\\x%02X".formatted(character);
    }
    if (character > 0x7F && character < 0xA0) {
      return "\\u%04X".formatted(character);
    }
    return Character.toString(character);
  }
}
