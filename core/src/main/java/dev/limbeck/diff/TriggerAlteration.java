package dev.limbeck.diff;

import dev.limbeck.schema.Trigger;

/** How a trigger becomes another of its name. */
final class TriggerAlteration {

  private TriggerAlteration() {}

  static Alteration of(Trigger current, Trigger desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
