package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.schema.Aggregate;
import java.util.Objects;

/**
 * How an aggregate becomes another of its name and arguments: by CREATE OR REPLACE where what it
 * returns surely stays the same.
 */
final class AggregateAlteration {

  private static final String FINAL_FUNCTION = "finalfunc";

  private AggregateAlteration() {}

  static Alteration of(Aggregate current, Aggregate desired) {
    boolean returnsTheSame =
        current.stateType().equals(desired.stateType())
            && Objects.equals(
                current.options().get(FINAL_FUNCTION), desired.options().get(FINAL_FUNCTION));
    return returnsTheSame
            && RoutineAlteration.keepsArguments(current.arguments(), desired.arguments())
        ? Alteration.InPlace.of(CreateObject.orReplace(desired, current))
        : new Alteration.Replaced();
  }
}
