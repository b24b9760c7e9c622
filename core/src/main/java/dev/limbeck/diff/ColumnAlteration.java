package dev.limbeck.diff;

import dev.limbeck.schema.RelationColumn;

/** How a column becomes another of its name. */
final class ColumnAlteration {

  private ColumnAlteration() {}

  static Alteration of(RelationColumn current, RelationColumn desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
