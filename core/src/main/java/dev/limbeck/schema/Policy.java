package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * Which rows of a table a role may see and write.
 *
 * @param name its name
 * @param table which table
 * @param permissive whether it opens rows; otherwise it closes rows that others opened
 * @param command for which statements
 * @param roles for which roles; for all if empty
 * @param using which rows are seen; all if empty
 * @param withCheck which rows may be written; those that are seen if empty
 */
public record Policy(
    String name,
    QualifiedName table,
    boolean permissive,
    Command command,
    List<String> roles,
    Optional<String> using,
    Optional<String> withCheck)
    implements DatabaseObject {

  /** For which statements a policy is. */
  public enum Command {
    /** For all. */
    ALL,
    /** For those that read. */
    SELECT,
    /** For those that add rows. */
    INSERT,
    /** For those that change rows. */
    UPDATE,
    /** For those that take rows away. */
    DELETE
  }

  /** Copies the list. */
  public Policy {
    roles = List.copyOf(roles);
  }

  /** One that opens all rows for all. */
  public static Policy of(String table, String name) {
    return new Policy(
        name,
        QualifiedName.parse(table),
        true,
        Command.ALL,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** It closes rows that others opened. */
  public Policy restrictive() {
    return new Policy(name, table, false, command, roles, using, withCheck);
  }

  /** For statements that read. */
  public Policy forSelect() {
    return on(Command.SELECT);
  }

  /** For statements that add rows. */
  public Policy forInsert() {
    return on(Command.INSERT);
  }

  /** For statements that change rows. */
  public Policy forUpdate() {
    return on(Command.UPDATE);
  }

  /** For statements that take rows away. */
  public Policy forDelete() {
    return on(Command.DELETE);
  }

  private Policy on(Command otherCommand) {
    return new Policy(name, table, permissive, otherCommand, roles, using, withCheck);
  }

  /** For these roles only. */
  public Policy to(String... otherRoles) {
    return new Policy(name, table, permissive, command, List.of(otherRoles), using, withCheck);
  }

  /** Which rows are seen. */
  public Policy using(String condition) {
    return new Policy(name, table, permissive, command, roles, Optional.of(condition), withCheck);
  }

  /** Which rows may be written. */
  public Policy withCheck(String condition) {
    return new Policy(name, table, permissive, command, roles, using, Optional.of(condition));
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.Within(ObjectReference.Within.Kind.POLICY, table, name);
  }
}
