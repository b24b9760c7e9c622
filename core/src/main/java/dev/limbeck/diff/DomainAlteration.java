package dev.limbeck.diff;

import dev.limbeck.schema.Domain;

/** How a domain becomes another of its name. */
final class DomainAlteration {

  private DomainAlteration() {}

  static Alteration of(Domain current, Domain desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
