package dev.limbeck.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations in PostgreSQL's units, {@code 500ms}. */
final class Durations {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h|d)");

  private Durations() {}

  /** Reads a number with its unit; a bare {@code 0} is no time at all. */
  static Optional<Duration> parse(String text) {
    if (text.equals("0")) {
      return Optional.of(Duration.ZERO);
    }
    var match = DURATION.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var number = Long.parseLong(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "min" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }
}
