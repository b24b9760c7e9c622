package dev.limbeck.schema;

import java.util.List;

/**
 * Something that is there and is no object of a catalog, because no revision could say it.
 *
 * @param what how a reader would name it: {@code text search configuration 'names'}
 * @param neededBy the objects that cannot be without it, in the catalog's order
 * @param needs the objects without which it cannot be, or with which it would go
 */
public record Unlisted(String what, List<ObjectReference> neededBy, List<ObjectReference> needs) {

  /** Copies the lists. */
  public Unlisted {
    neededBy = List.copyOf(neededBy);
    needs = List.copyOf(needs);
  }
}
