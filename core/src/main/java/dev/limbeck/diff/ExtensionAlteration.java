package dev.limbeck.diff;

import dev.limbeck.schema.Extension;

/** How an extension becomes another of its name. */
final class ExtensionAlteration {

  private ExtensionAlteration() {}

  static Alteration of(Extension current, Extension desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
