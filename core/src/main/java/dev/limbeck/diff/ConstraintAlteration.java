package dev.limbeck.diff;

import dev.limbeck.schema.RelationConstraint;

/** How a constraint of a table becomes another of its name. */
final class ConstraintAlteration {

  private ConstraintAlteration() {}

  static Alteration of(RelationConstraint current, RelationConstraint desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
