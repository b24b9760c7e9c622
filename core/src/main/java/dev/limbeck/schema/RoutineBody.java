package dev.limbeck.schema;

/** What a routine does. */
public sealed interface RoutineBody {

  /**
   * A text that its language reads when it is called.
   *
   * @param text as it is, without quotes
   */
  record Source(String text) implements RoutineBody {}

  /**
   * SQL that the server reads when the routine is made, and follows when names change.
   *
   * @param sql {@code RETURN …} or {@code BEGIN ATOMIC … END}
   */
  record Standard(String sql) implements RoutineBody {}
}
