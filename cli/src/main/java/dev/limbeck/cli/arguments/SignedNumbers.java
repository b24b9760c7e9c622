package dev.limbeck.cli.arguments;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets {@code downgrade -1} and {@code history -r -2:} mean what they say: no option begins with a
 * digit, so what does is hidden from the parser behind a mark that cannot be typed.
 */
final class SignedNumbers {

  private static final char MARK = '\0';

  private SignedNumbers() {}

  static List<String> hidden(List<String> arguments) {
    var hidden = new ArrayList<String>();
    for (var argument : arguments) {
      hidden.add(isSigned(argument) ? MARK + argument : argument);
    }
    return hidden;
  }

  static String shown(String argument) {
    return !argument.isEmpty() && argument.charAt(0) == MARK ? argument.substring(1) : argument;
  }

  private static boolean isSigned(String argument) {
    return argument.length() > 1
        && argument.charAt(0) == '-'
        && argument.charAt(1) >= '0'
        && argument.charAt(1) <= '9';
  }
}
