package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.HistoryTable;
import dev.limbeck.jdbc.PastEvent;
import dev.limbeck.sql.SplitStatement;
import java.util.List;
import java.util.Optional;

/**
 * What the history says of an autocommit step that an earlier run has not finished.
 *
 * @param events those since the revision last was completed in either direction, newest first
 */
record Begun(List<PastEvent> events) {

  /** Copies the events. */
  Begun {
    events = List.copyOf(events);
  }

  /** Nothing was begun. */
  static Begun nothing() {
    return new Begun(List.of());
  }

  static Begun of(HistoryTable history, PlannedStep planned) {
    return new Begun(
        history.eventsOf(planned.step().revision().id()).stream()
            .takeWhile(event ->
                event.kind() == HistoryEvent.Kind.STARTED
                    || event.kind() == HistoryEvent.Kind.STATEMENT)
            .takeWhile(event -> event.direction().equals(Optional.of(planned.verb())))
            .toList());
  }

  /** How many statements are done. */
  int done() {
    return events.stream()
        .flatMap(event -> event.statement().stream())
        .max(Integer::compare)
        .orElse(0);
  }

  /** The newest page of a statement's rows that is done; {@code number} from 1. */
  Optional<PastEvent.Page> page(int number) {
    return events.stream()
        .flatMap(event -> event.page().stream())
        .filter(page -> page.statement() == number)
        .findFirst();
  }

  /** Whether what is done is still what the file says; the other statements may change. */
  boolean fits(List<SplitStatement> pieces) {
    return events.stream().allMatch(event -> sameText(event, pieces));
  }

  private static boolean sameText(PastEvent event, List<SplitStatement> pieces) {
    return event
        .statement()
        .map(number ->
            number <= pieces.size()
                && event
                    .statementChecksum()
                    .equals(Optional.of(StepRecord.checksum(pieces, number))))
        .orElse(true);
  }
}
