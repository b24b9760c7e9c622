package dev.limbeck.script;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The times of {@code @created}, ISO 8601 with a zone.
 *
 * <p>The form that {@code revision} writes is read by hand: a formatter takes as long for it as all
 * else takes for a file, and a graph has thousands.
 */
final class CreationTime {

  private static final String WRITTEN = "0000-00-00T00:00:00Z";

  private CreationTime() {}

  /** Throws a {@link java.time.DateTimeException} where it is no time. */
  static OffsetDateTime parse(String text) {
    return hasShape(text)
        ? OffsetDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            0,
            ZoneOffset.UTC)
        : OffsetDateTime.parse(text);
  }

  private static boolean hasShape(String text) {
    if (text.length() != WRITTEN.length()) {
      return false;
    }
    for (var i = 0; i < text.length(); i++) {
      var wanted = WRITTEN.charAt(i);
      var found = text.charAt(i);
      if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
