package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.util.List;

/**
 * What a script has beside the SQL of a run, because nobody looks at the database between its
 * statements, and because the program that runs it has a language of its own.
 *
 * <p>Every text ends with a line end, so that texts can be joined.
 */
public interface ScriptSql {

  /** Lets the program stop at the first error and read statements as the server does. */
  String head();

  /**
   * Makes the session what one of ours is, at the begin and after each reset.
   *
   * @param zone the time zone, as the server calls it
   */
  String session(String zone);

  /** A revision's text so that the program sends it to the server as it stands. */
  String verbatim(String revision);

  /**
   * Takes the service's lock until the transaction ends and stops unless the version table holds
   * exactly these rows; a table that is missing holds none.
   */
  String startGuard(ServiceTables tables, List<String> rows);

  /** Takes the service's lock for the session, or stops. */
  String sessionLock(ServiceTables tables);

  /**
   * Stops unless the history has so many events of this revision since it was last completed.
   *
   * @param direction {@code upgrade} or {@code downgrade}
   * @param events how many there were when the script was written
   */
  String begunGuard(
      ServiceTables tables, QualifiedName history, String revision, String direction, int events);

  /** Runs statements if there is no such schema. */
  String unlessSchema(String schema, String statements);

  /** Runs statements if there is no such table. */
  String unlessTable(QualifiedName table, String statements);
}
