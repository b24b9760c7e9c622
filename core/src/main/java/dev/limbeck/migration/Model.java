package dev.limbeck.migration;

/**
 * The desired schema of a service, written in Java: {@code model = "java:com.example.Tables"}.
 *
 * <p>It says the schema with the directives of a revision, as if it had to be made in an empty
 * database. It is only asked when something is compared, never by an upgrade.
 */
@FunctionalInterface
public interface Model {

  /**
   * Says what is desired; rows that it says are no part of a schema and left out.
   *
   * @param op what it is said with
   * @throws Exception anything; the comparison stops and names the line
   */
  void define(Operations op) throws Exception;
}
