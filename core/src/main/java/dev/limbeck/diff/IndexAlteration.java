package dev.limbeck.diff;

import dev.limbeck.schema.Index;

/** How an index becomes another of its name. */
final class IndexAlteration {

  private IndexAlteration() {}

  static Alteration of(Index current, Index desired) {
    return current.equals(desired) ? new Alteration.Unchanged() : new Alteration.Replaced();
  }
}
