package dev.limbeck.jdbc;

import dev.limbeck.dialect.HistoryEvent;
import java.util.List;
import java.util.Optional;

/**
 * An event of one revision as a later run reads it.
 *
 * @param kind what happened
 * @param statement the number of the statement from 1
 * @param statementChecksum of the statement that was done
 * @param direction {@code upgrade} or {@code downgrade}
 * @param page the page that it tells of
 */
public record PastEvent(
    HistoryEvent.Kind kind,
    Optional<Integer> statement,
    Optional<String> statementChecksum,
    Optional<String> direction,
    Optional<Page> page) {

  /**
   * A page of rows that is done.
   *
   * @param statement the number of the statement that it belongs to, from 1
   * @param of what the pages are recognised by
   * @param key the last key of the page
   */
  public record Page(int statement, String of, List<String> key) {

    /** Copies the list. */
    public Page {
      key = List.copyOf(key);
    }
  }
}
