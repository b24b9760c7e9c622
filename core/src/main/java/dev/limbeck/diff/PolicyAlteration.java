package dev.limbeck.diff;

import dev.limbeck.schema.Policy;

/** How a policy becomes another of its name. */
final class PolicyAlteration {

  private PolicyAlteration() {}

  static Alteration of(Policy current, Policy desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
