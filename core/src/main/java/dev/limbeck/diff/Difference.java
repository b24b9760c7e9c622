package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;
import java.util.List;

/**
 * One object that is not the same on both sides.
 *
 * @param change in which way
 * @param object which
 * @param details what differs, one clause each, {@code type varchar(50) -> text}; empty unless it
 *     is on both sides
 */
public record Difference(Change change, ObjectReference object, List<String> details) {

  /** In which way an object differs, seen from the current side. */
  public enum Change {
    /** Only the desired side has it. */
    ADDED,
    /** Both have it, and it is not the same. */
    CHANGED,
    /** Only the current side has it. */
    REMOVED
  }

  /** Copies the list. */
  public Difference {
    details = List.copyOf(details);
  }
}
