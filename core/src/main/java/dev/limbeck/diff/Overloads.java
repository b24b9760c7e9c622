package dev.limbeck.diff;

import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import java.util.List;

/** Routines of one name whose calls the server cannot tell apart while both are there. */
final class Overloads {

  private Overloads() {}

  /**
   * Whether an object is to call another routine of the name of one that goes, such that a call
   * fits both: it cannot be changed while both are there.
   */
  static boolean takesOver(
      Side current, Side desired, ObjectReference user, ObjectReference displaced) {
    return displaced instanceof Callable gone
        && desired.needs(user).stream()
            .anyMatch(on ->
                on instanceof Callable called
                    && !called.equals(gone)
                    && called.name().equals(gone.name())
                    && !current.has(called)
                    && current.definition(gone) instanceof Routine before
                    && desired.definition(called) instanceof Routine after
                    && mayFitBoth(before, after));
  }

  /** Whether there is a number of arguments that both take. */
  private static boolean mayFitBoth(Routine one, Routine other) {
    return fewest(one) <= most(other) && fewest(other) <= most(one);
  }

  private static long fewest(Routine routine) {
    return taken(routine).stream().filter(argument -> argument.standard().isEmpty()).count();
  }

  private static long most(Routine routine) {
    return taken(routine).stream()
            .anyMatch(argument -> argument.mode() == RoutineArgument.Mode.VARIADIC)
        ? Long.MAX_VALUE
        : taken(routine).size();
  }

  private static List<RoutineArgument> taken(Routine routine) {
    return routine.arguments().stream()
        .filter(argument -> argument.mode() != RoutineArgument.Mode.OUT)
        .toList();
  }
}
