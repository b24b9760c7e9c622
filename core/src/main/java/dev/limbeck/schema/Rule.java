package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a statement on a table or a view is rewritten to.
 *
 * @param name its name
 * @param table which table or view
 * @param event which statement
 * @param condition only where this holds
 * @param replacing whether the statement itself is dropped
 * @param commands what runs; nothing if empty
 */
public record Rule(
    String name,
    QualifiedName table,
    Event event,
    Optional<String> condition,
    boolean replacing,
    List<String> commands)
    implements DatabaseObject {

  /** Which statement. */
  public enum Event {
    /** One that reads. */
    SELECT,
    /** One that adds rows. */
    INSERT,
    /** One that changes rows. */
    UPDATE,
    /** One that takes rows away. */
    DELETE
  }

  /** Copies the list. */
  public Rule {
    commands = List.copyOf(commands);
  }

  /** These run too. */
  public Rule also(String... statements) {
    return new Rule(name, table, event, condition, false, List.of(statements));
  }

  /** These run, and not the statement itself; none at all if none is said. */
  public Rule instead(String... statements) {
    return new Rule(name, table, event, condition, true, List.of(statements));
  }

  /** Only where this holds. */
  public Rule where(String sql) {
    return new Rule(name, table, event, Optional.of(sql), replacing, commands);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.Within(ObjectReference.Within.Kind.RULE, table, name);
  }
}
