package dev.limbeck.dialect;

import dev.limbeck.schema.Catalog;
import java.util.Optional;

/**
 * What a database holds.
 *
 * @param digest says it as a whole
 * @param catalog empty where the digest was known
 */
public record Inspected(String digest, Optional<Catalog> catalog) {}
