package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import java.util.List;

/**
 * One side of a comparison.
 *
 * @param catalog what it holds
 * @param display what a reader calls it: {@code the revisions at 3b7a1d2e4f56}
 * @param leftOut what it does not hold, since the scratch server lacks what that needs
 */
public record Side(Catalog catalog, String display, List<LeftOut> leftOut) {

  /** Copies the list. */
  public Side {
    leftOut = List.copyOf(leftOut);
  }

  /** One that holds all that was asked for. */
  public Side(Catalog catalog, String display) {
    this(catalog, display, List.of());
  }
}
