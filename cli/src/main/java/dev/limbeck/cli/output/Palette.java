package dev.limbeck.cli.output;

import java.util.Map;

/**
 * Colours for words, or none.
 *
 * @param coloured whether there are any
 */
public record Palette(boolean coloured) {

  /** When colours are used, {@code --color}. */
  public enum When {
    /** On a terminal that can show them, unless NO_COLOR is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** The palette of one stream. */
  public static Palette of(When when, boolean isTerminal, Map<String, String> environment) {
    return new Palette(
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              isTerminal
                  && environment.getOrDefault("NO_COLOR", "").isEmpty()
                  && canMoveCursor(environment);
        });
  }

  /** Whether a terminal understands more than plain text. */
  static boolean canMoveCursor(Map<String, String> environment) {
    var kind = environment.getOrDefault("TERM", "");
    return !kind.isEmpty() && !kind.equals("dumb");
  }

  /** What went well. */
  public String good(String word) {
    return paint("32", word);
  }

  /** What failed. */
  public String bad(String word) {
    return paint("1;31", word);
  }

  /** What deserves a look. */
  public String attention(String word) {
    return paint("33", word);
  }

  /** What may be overlooked. */
  public String faint(String word) {
    return paint("2", word);
  }

  private String paint(String colour, String word) {
    return coloured ? "\033[" + colour + "m" + word + "\033[0m" : word;
  }
}
