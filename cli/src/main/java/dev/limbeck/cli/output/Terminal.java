package dev.limbeck.cli.output;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of the three streams a person sits at.
 *
 * @param in whether the standard input is a terminal
 * @param out whether the standard output is
 * @param err whether the standard error is
 */
public record Terminal(boolean in, boolean out, boolean err) {

  /** No stream is a terminal. */
  public static Terminal none() {
    return new Terminal(false, false, false);
  }

  /** The streams whose descriptors' digits are given, {@code 012} for all. */
  public static Terminal of(String descriptors) {
    return new Terminal(
        descriptors.indexOf('0') >= 0,
        descriptors.indexOf('1') >= 0,
        descriptors.indexOf('2') >= 0);
  }

  /** Whether a stream's charset, and the locale where one is set, have more than ASCII. */
  public static boolean takesUnicode(Charset charset, Map<String, String> environment) {
    var locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("C.UTF-8")
            .toUpperCase(Locale.ROOT);
    return charset.newEncoder().canEncode("○│")
        && (locale.contains("UTF-8") || locale.contains("UTF8"));
  }

  /** Whether somebody can be asked and can answer. */
  public boolean canAsk() {
    return in && err;
  }
}
