package dev.limbeck.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment of a run, and the texts that name variables of it.
 *
 * <p>{@code ${NAME}} stands for a variable that must be set, {@code ${NAME:-default}} for one that
 * need not be. As in a shell, a variable that is empty counts as not set here.
 *
 * @param environment the variables by their names; never the process's own by itself
 */
record Variables(Map<String, String> environment) {

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?}");

  /** Whether a text names a variable. */
  static boolean in(String text) {
    return REFERENCE.matcher(text).find();
  }

  /** Whether a text holds the beginning of a variable that is none. */
  static boolean broken(String text) {
    return REFERENCE.matcher(text).replaceAll("").contains("${");
  }

  /** The variables in a text as a reader may see them: without their defaults. */
  static List<String> named(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(match -> "${" + match.group(1) + "}")
        .distinct()
        .toList();
  }

  /** The value of a variable, or an empty text where it is not set. */
  String get(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The variables in a text that are not set and have no default. */
  List<String> missing(String text) {
    var missing = new ArrayList<String>();
    var matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2) == null && get(matcher.group(1)).isEmpty()) {
        missing.add(matcher.group(1));
      }
    }
    return missing.stream().distinct().toList();
  }

  /** The text with the values in it. */
  String resolve(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> {
          var value = get(match.group(1));
          var fallback = match.group(2);
          return Matcher.quoteReplacement(value.isEmpty() && fallback != null ? fallback : value);
        });
  }

  @Override
  public String toString() {
    return "Variables" + new TreeSet<>(environment.keySet());
  }
}
