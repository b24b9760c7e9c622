package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.SortedMap;

/**
 * The SQL that surrounds a revision: lock, guard, settings, version and history table.
 *
 * <p>Every text is complete statements, each ended by a semicolon and a line end, so that texts can
 * be joined. Tables are always addressed with their schema.
 */
public interface SessionSql {

  /** The SQLSTATE that the guard raises when another session holds the lock. */
  String LOCK_HELD = "LB001";

  /** The SQLSTATE that the guard raises when the version rows are not those of the plan. */
  String ROWS_MOVED = "LB002";

  /** The SQLSTATE that a check raises which does not give true. */
  String CHECK_FAILED = "LB003";

  /** The SQLSTATE that we give to a revision that ended the transaction of its step. */
  String TRANSACTION_ENDED = "LB004";

  /**
   * One query, one row: who is connected to what, which of the tables exist and what the role may
   * do with them. Its columns are the components of {@code dev.limbeck.jdbc.ServiceState}.
   */
  String inspect(ServiceTables tables, SessionSettings settings);

  /** A query of one boolean: whether there is such a schema. */
  String schemaExists(String schema);

  /** The version rows, one column, sorted. */
  String versionRows(ServiceTables tables);

  /**
   * The version rows after the latest event that tells them: one row with the column {@code rows}.
   */
  String latestRows(ServiceTables tables, QualifiedName history);

  /** The same, and no row at all where the version table holds any. */
  String latestRowsOfEmpty(ServiceTables tables, QualifiedName history);

  /**
   * The events of one revision of the kinds that are known here, newest first, with the columns
   * {@code event, statement_no, statement_checksum, direction}.
   */
  String eventsOf(ServiceTables tables, QualifiedName history, String revision);

  /**
   * The revisions that the history says anything of, with the columns {@code revision} and {@code
   * was_set}: whether its row, and so all below it, was ever set without running it.
   */
  String mentionedRevisions(ServiceTables tables, QualifiedName history);

  /**
   * What the history keeps of each revision since it last was applied or stamped with its file at
   * hand, newest first, with the columns {@code revision, down_revisions, depends_on,
   * branch_labels, message, checksum, downgrade_sql, downgrade, event, by_role, at, tool}.
   */
  String recordedRevisions(ServiceTables tables, QualifiedName history);

  /**
   * A query of one row, {@code server} and {@code catalog}: what tells this database from all
   * others, and a digest of the definitions in the service's schema, without Limbeck's own tables.
   */
  String fingerprint(ServiceTables tables);

  /** Begins a transaction in which every statement sees what was committed before it. */
  String begin();

  /** Ends the transaction and keeps its work. */
  String commit();

  /** Ends the transaction and drops its work. */
  String abandon();

  /** Takes a lock until the transaction ends, or raises {@link #LOCK_HELD} without waiting. */
  String lock(long key, String what);

  /**
   * Takes the service's lock until the transaction ends and checks the version rows; raises {@link
   * #LOCK_HELD} or {@link #ROWS_MOVED}.
   */
  String guard(ServiceTables tables, List<String> rows);

  /** A query of one boolean: takes the service's lock for the session if it is free. */
  String trySessionLock(ServiceTables tables);

  /** Gives the session's lock back. */
  String releaseSessionLock(ServiceTables tables);

  /** A query of one text: which of the server's sessions answers it. */
  String sessionId();

  /** A query of one text: which transaction answers it. */
  String transactionId();

  /** Creates a schema if it is missing. */
  String createSchema(String schema);

  /** Creates the version table if it is missing. */
  String createVersionTable(ServiceTables tables);

  /** Creates a history table if it is missing. */
  String createHistoryTable(QualifiedName history);

  /** Role, search path, timeouts and arguments, until the transaction ends. */
  String settings(SessionSettings settings);

  /** The same until the session's settings are reset, for what runs outside a transaction. */
  String sessionSettings(SessionSettings settings);

  /** A statement that looks up names in one more schema until the transaction ends. */
  String alsoLookIn(String schema);

  /** The role alone, in case a revision changed it, until the transaction ends. */
  String role(SessionSettings settings);

  /** Lets the session only read from now on. */
  String readOnly();

  /** Undoes every setting that a revision may have made for the whole session. */
  String reset();

  /**
   * A query of one text: the statements that make the session's own settings what they are now, for
   * use after {@link #reset()} on a connection that is not ours.
   */
  String settingsToRestore();

  /** Replaces rows of the version table. */
  String writeRows(ServiceTables tables, List<String> deletes, List<String> inserts);

  /** Adds an event to the history. */
  String writeEvent(QualifiedName history, ServiceTables tables, HistoryEvent event, String tool);

  /**
   * Raises {@link #CHECK_FAILED} unless a query gives at least one row and true in the first column
   * of each; then the message is the check's name and what it gave instead, the detail a table of
   * the first rows that are not true. A query that changes data is refused by the server.
   *
   * @param query one SELECT, WITH, VALUES or TABLE without a semicolon, never rewritten
   * @param name what tells it from all other checks, one line; stands in the context of any error
   *     in the query, as {@link #mark}
   */
  String check(String query, String name);

  /** Lets SQL read values until the transaction ends: {@code current_setting('limbeck.KEY')}. */
  String values(SortedMap<String, String> values);

  /**
   * Runs a statement of an author's own so that any error in it can be told from those of others.
   *
   * @param statement one statement without a semicolon, never rewritten
   * @param name what tells it from all others, one line; stands in the context of its errors, as
   *     {@link #mark}
   */
  String named(String statement, String name);

  /** What the server's text or context of an error contains in what has a name. */
  static String mark(String name) {
    return "-- " + name + "\n";
  }

  /** A statement that runs another one whose text some drivers would cut in pieces. */
  String wrapped(String statement);

  /**
   * The lock's key: the first eight bytes, big endian, of SHA-256({@code limbeck} NUL schema NUL
   * table), the same in every version of Limbeck.
   */
  static long lockKey(QualifiedName table) {
    return LockKey.of(table);
  }
}
