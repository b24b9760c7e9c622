package dev.limbeck.render;

import java.util.ArrayList;
import java.util.List;

/** Texts as Java's literals. */
final class JavaText {

  /** A constant of a class file has at most 65,535 bytes, a character at most three. */
  private static final int LONGEST = 20_000;

  private JavaText() {}

  static JavaCode of(String content) {
    if (content.length() > LONGEST) {
      return joined(content);
    }
    return content.strip().indexOf('\n') > 0
        ? new JavaCode.Block(content)
        : new JavaCode.Word(literal(content));
  }

  /** Joined when the class runs: the compiler would join constants to one that is too long. */
  private static JavaCode joined(String content) {
    var pieces = new ArrayList<JavaCode>();
    pieces.add(new JavaCode.Word("\"\""));
    for (int at = 0; at < content.length(); ) {
      int end = Math.min(content.length(), at + LONGEST);
      if (end < content.length() && Character.isHighSurrogate(content.charAt(end - 1))) {
        end--;
      }
      pieces.add(new JavaCode.Word(literal(content.substring(at, end))));
      at = end;
    }
    return JavaCode.call("String.join", pieces);
  }

  /** In double quotes. */
  static String literal(String content) {
    var text = new StringBuilder("\"");
    content.chars().forEach(unit -> text.append(unit == '"' ? "\\\"" : escaped((char) unit)));
    return text.append('"').toString();
  }

  /** The lines of a text block between its delimiters; the last says whether a line ends there. */
  static List<String> block(String content) {
    var lines = new ArrayList<String>();
    var rest = content.split("\n", -1);
    for (int i = 0; i < rest.length; i++) {
      boolean last = i == rest.length - 1;
      if (last && rest[i].isEmpty()) {
        break;
      }
      lines.add(line(rest[i]) + (last ? "\\" : ""));
    }
    return lines;
  }

  private static String line(String content) {
    var text = new StringBuilder();
    for (int i = 0; i < content.length(); i++) {
      char unit = content.charAt(i);
      boolean trails = content.substring(i).isBlank();
      text.append(unit == ' ' && trails && i == content.length() - 1 ? "\\s" : escaped(unit));
    }
    return text.toString().replace("\"\"\"", "\"\"\\\"");
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unit < ' ' || unit == 0x7f ? "\\%03o".formatted((int) unit) : String.valueOf(unit);
    };
  }
}
