package dev.limbeck.diff;

import dev.limbeck.schema.Aggregate;

/** How an aggregate becomes another of its name. */
final class AggregateAlteration {

  private AggregateAlteration() {}

  static Alteration of(Aggregate current, Aggregate desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
