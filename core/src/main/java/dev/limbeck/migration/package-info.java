/**
 * All that the author of a revision in Java imports: {@code import dev.limbeck.migration.*} and
 * {@code import static dev.limbeck.migration.Elements.*}.
 */
@NullMarked
package dev.limbeck.migration;

import org.jspecify.annotations.NullMarked;
