package dev.limbeck.diff;

import dev.limbeck.schema.Relation;

/** How a table, without its columns and constraints, becomes another of its name. */
final class RelationAlteration {

  private RelationAlteration() {}

  static Alteration of(Relation current, Relation desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
