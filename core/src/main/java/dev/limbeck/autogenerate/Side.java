package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;

/**
 * One side of a comparison.
 *
 * @param catalog what it holds
 * @param display what a reader calls it: {@code the revisions at 3b7a1d2e4f56}
 */
public record Side(Catalog catalog, String display) {}
