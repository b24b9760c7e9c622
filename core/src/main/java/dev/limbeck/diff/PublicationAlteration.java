package dev.limbeck.diff;

import dev.limbeck.schema.Publication;

/** How a publication becomes another of its name. */
final class PublicationAlteration {

  private PublicationAlteration() {}

  static Alteration of(Publication current, Publication desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
