package dev.limbeck.cli.manual;

import java.util.Locale;

/** A text for {@code man}, in the macros of man(7), in ASCII. */
final class Roff {

  private final StringBuilder text = new StringBuilder();

  /** A page of section 1. */
  Roff(String name, String source) {
    text.append(
        ".TH \"%s\" 1 \"\" \"%s\"\n"
            .formatted(plain(name.toUpperCase(Locale.ROOT)), plain(source)));
  }

  void section(String title) {
    text.append(".SH ").append(title).append('\n');
  }

  /** A paragraph; it is roff already. */
  void text(String roff) {
    text.append(roff).append('\n');
  }

  /** A head, which is roff already, and a plain text that is indented below it. */
  void item(String head, String body) {
    text.append(".TP\n").append(head).append('\n').append(plain(body)).append('\n');
  }

  static String bold(String words) {
    return "\\fB" + plain(words) + "\\fR";
  }

  static String italic(String words) {
    return "\\fI" + plain(words) + "\\fR";
  }

  /**
   * Words as they stand: hyphens that can be copied, no escapes, and no line that looks like a
   * macro.
   */
  static String plain(String words) {
    var roff = new StringBuilder();
    words
        .replace("…", "...")
        .codePoints()
        .forEach(character -> {
          switch (character) {
            case '\\' -> roff.append("\\e");
            case '-' -> roff.append("\\-");
            case '\'' -> roff.append("\\(aq");
            case '"' -> roff.append("\\(dq");
            case '`' -> roff.append("\\(ga");
            case '^' -> roff.append("\\(ha");
            case '~' -> roff.append("\\(ti");
            default -> {
              if (character < 0x7F) {
                roff.append((char) character);
              } else {
                roff.append("\\[u%04X]".formatted(character));
              }
            }
          }
        });
    return roff.toString().startsWith(".") ? "\\&" + roff : roff.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
