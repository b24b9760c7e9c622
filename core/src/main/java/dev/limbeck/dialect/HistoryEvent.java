package dev.limbeck.dialect;

import java.util.List;
import java.util.Optional;

/**
 * A row of the history table that is about to be written; who, when and how long is the server's to
 * say.
 *
 * @param revision what it is about
 * @param kind what happened
 * @param statement the number of the statement from 1, for {@link Kind#STATEMENT} and the last
 *     event of an autocommit step
 * @param statementChecksum of the statement that is done, {@code sha256:…}
 * @param rows the version rows that hold after this event
 * @param direction {@code upgrade} or {@code downgrade}; empty where neither ran
 * @param page which page is done, for a {@link Kind#STATEMENT} without number
 */
public record HistoryEvent(
    RecordedRevision revision,
    Kind kind,
    Optional<Integer> statement,
    Optional<String> statementChecksum,
    List<String> rows,
    Optional<String> direction,
    Optional<Page> page) {

  /**
   * A page of rows that is changed in the transaction that writes the event.
   *
   * @param statement the number of the statement that it belongs to, from 1
   * @param key what a later run recognises the pages by
   */
  public record Page(int statement, String key) {}

  /** An event that is about no page. */
  public HistoryEvent(
      RecordedRevision revision,
      Kind kind,
      Optional<Integer> statement,
      Optional<String> statementChecksum,
      List<String> rows,
      Optional<String> direction) {
    this(revision, kind, statement, statementChecksum, rows, direction, Optional.empty());
  }

  /** Copies the list. */
  public HistoryEvent {
    rows = List.copyOf(rows);
  }

  /** What happened; the name in lower case stands in the table. */
  public enum Kind {
    /** An autocommit step began. */
    STARTED,
    /** One statement of an autocommit step is done. */
    STATEMENT,
    /** An upgrade step is done. */
    UPGRADED,
    /** A downgrade step is done. */
    DOWNGRADED,
    /** The version rows were set without running anything. */
    STAMPED,
    /** Another tool changed the version rows. */
    EXTERNAL
  }
}
