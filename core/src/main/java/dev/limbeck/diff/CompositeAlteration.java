package dev.limbeck.diff;

import dev.limbeck.schema.CompositeType;

/** How a composite type becomes another of its name. */
final class CompositeAlteration {

  private CompositeAlteration() {}

  static Alteration of(CompositeType current, CompositeType desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
