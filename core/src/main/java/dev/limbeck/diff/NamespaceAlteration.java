package dev.limbeck.diff;

import dev.limbeck.schema.Namespace;

/** How a schema becomes another of its name. */
final class NamespaceAlteration {

  private NamespaceAlteration() {}

  static Alteration of(Namespace current, Namespace desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
