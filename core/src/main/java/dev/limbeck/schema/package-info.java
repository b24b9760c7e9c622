/**
 * The nouns of a database schema as immutable values that hold names, never references to each
 * other.
 */
@NullMarked
package dev.limbeck.schema;

import org.jspecify.annotations.NullMarked;
