package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.ObjectReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of a comparison.
 *
 * @param catalog what it holds
 * @param display what a reader calls it: {@code the revisions at 3b7a1d2e4f56}
 * @param leftOut what it does not hold, since the scratch server lacks what that needs
 * @param notRebuilt objects that it does not hold although what it was rebuilt from has them, and
 *     what each of them needs that no operation could make
 */
public record Side(
    Catalog catalog,
    String display,
    List<LeftOut> leftOut,
    Map<ObjectReference, String> notRebuilt) {

  /** Copies the lists. */
  public Side {
    leftOut = List.copyOf(leftOut);
    notRebuilt = Collections.unmodifiableMap(new LinkedHashMap<>(notRebuilt));
  }

  /** One that holds all that was asked for. */
  public Side(Catalog catalog, String display) {
    this(catalog, display, List.of(), Map.of());
  }

  /** The same with nothing but its objects: what needs something else is one of them. */
  public Side asListed() {
    return with(
        new Catalog(
            catalog.objects(), catalog.dependencies(), catalog.casts(), catalog.omissions()));
  }

  /** The same with another catalog. */
  Side with(Catalog other) {
    return new Side(other, display, leftOut, notRebuilt);
  }
}
