package dev.limbeck.testkit.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares lines with what a story expects, where {@code [..]} stands for any text within a line
 * and a line {@code ...} for any number of lines. Blanks at the end of a line do not count.
 */
final class Lines {

  private static final String ANY_TEXT = "[..]";
  private static final String ANY_LINES = "...";

  private Lines() {}

  /** The lines of an output, without blanks at their ends and without empty ones at the end. */
  static List<String> of(String output) {
    var lines = new ArrayList<>(output.lines().map(String::stripTrailing).toList());
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return List.copyOf(lines);
  }

  static boolean match(List<String> expected, List<String> actual) {
    if (expected.isEmpty()) {
      return actual.isEmpty();
    }
    var rest = expected.subList(1, expected.size());
    if (expected.getFirst().equals(ANY_LINES)) {
      for (int skipped = 0; skipped <= actual.size(); skipped++) {
        if (match(rest, actual.subList(skipped, actual.size()))) {
          return true;
        }
      }
      return false;
    }
    return !actual.isEmpty()
        && match(expected.getFirst(), actual.getFirst())
        && match(rest, actual.subList(1, actual.size()));
  }

  static boolean match(String expected, String actual) {
    return pattern(expected.stripTrailing()).matcher(actual).matches();
  }

  /** Whether some line holds the text. */
  static boolean contain(List<String> lines, String text) {
    return lines.stream().anyMatch(line -> pattern(text.strip()).matcher(line).find());
  }

  /** The actual lines, with the expected ones kept where they match: their wildcards stay. */
  static List<String> merge(List<String> expected, List<String> actual) {
    var merged = new ArrayList<String>();
    int at = 0;
    for (var line : actual) {
      int found = at;
      while (found < expected.size() && !match(expected.get(found), line)) {
        found++;
      }
      merged.add(found < expected.size() ? expected.get(found) : line);
      at = found < expected.size() ? found + 1 : at;
    }
    return merged;
  }

  /** The place of the first line that is not as expected, from 1. */
  static int difference(List<String> expected, List<String> actual) {
    int same = 0;
    while (same < expected.size()
        && same < actual.size()
        && match(expected.get(same), actual.get(same))) {
      same++;
    }
    return same + 1;
  }

  private static Pattern pattern(String expected) {
    return Pattern.compile(
        Arrays.stream(expected.split(Pattern.quote(ANY_TEXT), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
