package dev.limbeck.schema;

import java.util.List;

/**
 * A function that runs when the database's schema changes; it belongs to the database as a whole.
 *
 * @param name its name
 * @param event {@code ddl_command_end}, {@code sql_drop}
 * @param tags only these commands, {@code CREATE TABLE}; all if empty
 * @param function what runs; it returns {@code event_trigger}
 */
public record EventTrigger(String name, String event, List<String> tags, QualifiedName function)
    implements DatabaseObject {

  /** Copies the list. */
  public EventTrigger {
    tags = List.copyOf(tags);
  }

  /** Only these commands: {@code tags("CREATE TABLE", "ALTER TABLE")}. */
  public EventTrigger tags(String... commands) {
    return new EventTrigger(name, event, List.of(commands), function);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.OfDatabase(ObjectReference.OfDatabase.Kind.EVENT_TRIGGER, name);
  }
}
