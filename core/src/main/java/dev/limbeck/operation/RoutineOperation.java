package dev.limbeck.operation;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.RoutineOption;
import java.util.List;

/** What changes a function or a procedure. */
public sealed interface RoutineOperation extends Operation {

  /**
   * Changes what a routine is, but not what it does.
   *
   * @param routine which
   * @param options what it is from then on; what is not said stays
   * @param was what these were before, so that the change can be undone; empty if it is not said
   */
  record AlterRoutine(
      ObjectReference.Callable routine, List<RoutineOption> options, List<RoutineOption> was)
      implements RoutineOperation {

    /** Copies the lists. */
    public AlterRoutine {
      options = List.copyOf(options);
      was = List.copyOf(was);
    }
  }
}
