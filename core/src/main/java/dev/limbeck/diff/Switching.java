package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TriggerOperation.SwitchEventTrigger;
import dev.limbeck.operation.TriggerOperation.SwitchRule;
import dev.limbeck.operation.TriggerOperation.SwitchTrigger;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.TriggerMode;

/** Lets triggers and rules run, or not. */
final class Switching {

  private Switching() {}

  static Operation of(ObjectReference object, TriggerMode mode, TriggerMode was) {
    if (object instanceof Within one) {
      return one.kind() == Within.Kind.RULE
          ? new SwitchRule(one.owner(), one.name(), mode, was)
          : new SwitchTrigger(one.owner(), one.name(), mode, was);
    }
    return new SwitchEventTrigger(object.lastName(), mode, was);
  }
}
