package dev.limbeck.dialect;

import java.util.List;
import java.util.Optional;

/**
 * A row of the history table that is about to be written; who, when and how long is the server's to
 * say.
 *
 * @param revision the revision's id
 * @param downRevisions what it revises
 * @param kind what happened
 * @param statement the number of the statement from 1, for {@link Kind#STATEMENT} and the last
 *     event of an autocommit step
 * @param message the revision's message
 * @param checksum of the file, {@code sha256:…}
 * @param downgradeSql what undoes the revision, so that a checkout without its file can
 * @param statementChecksum of the statement that is done, {@code sha256:…}
 * @param rows the version rows that hold after this event
 * @param direction {@code upgrade} or {@code downgrade}; empty where neither ran
 */
public record HistoryEvent(
    String revision,
    List<String> downRevisions,
    Kind kind,
    Optional<Integer> statement,
    String message,
    Optional<String> checksum,
    Optional<String> downgradeSql,
    Optional<String> statementChecksum,
    List<String> rows,
    Optional<String> direction) {

  /** Copies the lists. */
  public HistoryEvent {
    downRevisions = List.copyOf(downRevisions);
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
