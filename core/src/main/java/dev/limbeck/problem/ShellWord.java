package dev.limbeck.problem;

import java.util.regex.Pattern;

/** A text as one word of a shell, for the commands that problems propose. */
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

  /** Nothing in it means anything within double quotes. */
  private static final Pattern QUOTABLE = Pattern.compile("[^\"$`\\\\!\\p{Cntrl}]*");

  private ShellWord() {}

  /** The text as it stands if a shell leaves it alone, else in quotes. */
  public static String of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    return QUOTABLE.matcher(text).matches()
        ? '"' + text + '"'
        : "'" + text.replace("'", "'\\''") + "'";
  }
}
