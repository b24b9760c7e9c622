package dev.limbeck.scratch;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The comment of a database that is complete.
 *
 * @param used when it was used last, as far as that was written down
 */
record ScratchMark(Instant used) {

  private static final String TEXT = "scratch database of Limbeck, last used ";

  /** Writing down each use would be a write for each reading. */
  private static final Duration EXACT = Duration.ofHours(1);

  static ScratchMark now() {
    return new ScratchMark(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The mark that a comment is; empty where the database is not complete. */
  static Optional<ScratchMark> of(String comment) {
    if (!comment.startsWith(TEXT)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ScratchMark(Instant.parse(comment.substring(TEXT.length()))));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  String comment() {
    return TEXT + used;
  }

  boolean isOutdated() {
    return isUnusedFor(EXACT);
  }

  boolean isUnusedFor(Duration time) {
    return used.plus(time).isBefore(Instant.now());
  }
}
