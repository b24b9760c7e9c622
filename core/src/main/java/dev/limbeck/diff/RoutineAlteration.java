package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineArgument;
import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineOption.Flag;
import dev.limbeck.schema.RoutineOption.Said;
import java.util.List;

/**
 * How a function or a procedure becomes another of its name and arguments: by ALTER where it does
 * the same as before, else by CREATE OR REPLACE where the server lets callers keep it.
 */
final class RoutineAlteration {

  private static final RoutineOption WINDOW = new Said(Flag.WINDOW);

  private RoutineAlteration() {}

  static Alteration of(Routine current, Routine desired) {
    if (!isReplaceable(current, desired)) {
      return new Alteration.Replaced();
    }
    return saysTheSame(current, desired)
        ? Alteration.InPlace.of(RoutineOptions.change(current, desired))
        : Alteration.InPlace.of(CreateObject.orReplace(desired, current));
  }

  private static boolean isReplaceable(Routine current, Routine desired) {
    return current.kind() == desired.kind()
        && current.returns().equals(desired.returns())
        && current.options().contains(WINDOW) == desired.options().contains(WINDOW)
        && keepsArguments(current.arguments(), desired.arguments());
  }

  /** A caller may use the names and the defaults of arguments; these cannot be taken away. */
  static boolean keepsArguments(List<RoutineArgument> current, List<RoutineArgument> desired) {
    if (current.size() != desired.size()) {
      return false;
    }
    for (int i = 0; i < current.size(); i++) {
      if (!keeps(current.get(i), desired.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean keeps(RoutineArgument current, RoutineArgument desired) {
    boolean named =
        current.name().equals(desired.name())
            || (current.name().isEmpty() && current.mode() != RoutineArgument.Mode.OUT);
    return named
        && current.mode() == desired.mode()
        && current.type().equals(desired.type())
        && (current.standard().isEmpty() || desired.standard().isPresent());
  }

  private static boolean saysTheSame(Routine current, Routine desired) {
    return current.arguments().equals(desired.arguments())
        && current.language().equals(desired.language())
        && current.body().equals(desired.body())
        && RoutineOptions.canChange(current, desired);
  }
}
