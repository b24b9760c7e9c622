package dev.limbeck.diff;

import dev.limbeck.schema.EnumType;

/** How an enum becomes another of its name. */
final class EnumAlteration {

  private EnumAlteration() {}

  static Alteration of(EnumType current, EnumType desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
