package dev.limbeck.schema;

import java.util.List;

/** What comes back from a routine. */
public sealed interface RoutineResult {

  /** Nothing, or the arguments that go to the caller. */
  record Nothing() implements RoutineResult {}

  /**
   * One value.
   *
   * @param type its type
   */
  record One(DataType type) implements RoutineResult {}

  /**
   * Any number of values.
   *
   * @param type their type
   */
  record SetOf(DataType type) implements RoutineResult {}

  /**
   * Rows.
   *
   * @param columns of what
   */
  record Rows(List<Attribute> columns) implements RoutineResult {

    /** Copies the list. */
    public Rows {
      columns = List.copyOf(columns);
    }
  }
}
