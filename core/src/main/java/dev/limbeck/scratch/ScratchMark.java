package dev.limbeck.scratch;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The comment of a database that is complete.
 *
 * @param used when it was used last, as far as that was written down
 * @param notes what was noted when it was filled, a line each
 */
record ScratchMark(Instant used, List<String> notes) {

  private static final String TEXT = "scratch database of Limbeck, last used ";

  /** Writing down each use would be a write for each reading. */
  private static final Duration EXACT = Duration.ofHours(1);

  /** Copies the list. */
  ScratchMark {
    notes = List.copyOf(notes);
  }

  /** The mark of one that is used now. */
  static ScratchMark now(List<String> notes) {
    return new ScratchMark(Instant.now().truncatedTo(ChronoUnit.SECONDS), notes);
  }

  /** The mark that a comment is; empty where the database is not complete. */
  static Optional<ScratchMark> of(String comment) {
    if (!comment.startsWith(TEXT)) {
      return Optional.empty();
    }
    var lines = comment.substring(TEXT.length()).lines().toList();
    try {
      return Optional.of(
          new ScratchMark(Instant.parse(lines.getFirst()), lines.subList(1, lines.size())));
    } catch (DateTimeParseException | NoSuchElementException unreadable) {
      return Optional.empty();
    }
  }

  String comment() {
    return notes.isEmpty() ? TEXT + used : TEXT + used + "\n" + String.join("\n", notes);
  }

  boolean isOutdated() {
    return isUnusedFor(EXACT);
  }

  boolean isUnusedFor(Duration time) {
    return used.plus(time).isBefore(Instant.now());
  }
}
