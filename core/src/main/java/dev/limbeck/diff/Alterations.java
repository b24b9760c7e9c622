package dev.limbeck.diff;

import dev.limbeck.schema.Definition;

/** How each kind of object becomes another of its kind and name: one switch, a class a kind. */
final class Alterations {

  private Alterations() {}

  static Alteration of(Definition current, Definition desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
