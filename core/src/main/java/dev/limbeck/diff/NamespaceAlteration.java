package dev.limbeck.diff;

import dev.limbeck.operation.ObjectOperation.ChangeOwner;
import dev.limbeck.schema.Namespace;

/** How a schema becomes another of its name: only its owner can differ. */
final class NamespaceAlteration {

  private static final String CURRENT_ROLE = "CURRENT_USER";

  private NamespaceAlteration() {}

  static Alteration of(Namespace current, Namespace desired) {
    return Alteration.InPlace.of(
        new ChangeOwner(
            current.reference(), desired.owner().orElse(CURRENT_ROLE), current.owner()));
  }
}
