package dev.limbeck.diff;

import dev.limbeck.schema.Routine;

/** How a function or a procedure becomes another of its name. */
final class RoutineAlteration {

  private RoutineAlteration() {}

  static Alteration of(Routine current, Routine desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
