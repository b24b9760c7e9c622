package dev.limbeck.diff;

import dev.limbeck.schema.Sequence;

/** How a sequence becomes another of its name. */
final class SequenceAlteration {

  private SequenceAlteration() {}

  static Alteration of(Sequence current, Sequence desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
