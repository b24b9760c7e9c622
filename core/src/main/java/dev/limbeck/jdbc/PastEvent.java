package dev.limbeck.jdbc;

import dev.limbeck.dialect.HistoryEvent;
import java.util.List;
import java.util.Optional;

/**
 * A row of the history table as a later run reads it.
 *
 * @param revision the revision's id
 * @param kind what happened
 * @param statement the number of the statement from 1
 * @param checksum of the file at the time
 * @param statementChecksum of the statement that was done
 * @param direction {@code upgrade} or {@code downgrade}
 * @param rows the version rows that held after it
 */
public record PastEvent(
    String revision,
    HistoryEvent.Kind kind,
    Optional<Integer> statement,
    Optional<String> checksum,
    Optional<String> statementChecksum,
    Optional<String> direction,
    List<String> rows) {

  /** Copies the rows. */
  public PastEvent {
    rows = List.copyOf(rows);
  }
}
