package dev.limbeck.schema;

import java.util.List;

/**
 * What a trigger waits for.
 *
 * @param kind what happens to rows
 * @param columns of an update, those that it must name; any if empty
 */
public record TriggerEvent(Kind kind, List<String> columns) {

  /** What happens to rows. */
  public enum Kind {
    /** They come. */
    INSERT,
    /** They change. */
    UPDATE,
    /** They go. */
    DELETE,
    /** All go at once. */
    TRUNCATE
  }

  /** Copies the list. */
  public TriggerEvent {
    columns = List.copyOf(columns);
  }
}
