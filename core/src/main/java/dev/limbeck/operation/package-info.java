/**
 * What a revision does, as immutable values: one sealed group of records for each kind of object.
 *
 * <p>An operation is what its author meant. The dialect's compiler turns it into statements, {@link
 * dev.limbeck.operation.Reverser} into its opposite, a renderer into source.
 */
@NullMarked
package dev.limbeck.operation;

import org.jspecify.annotations.NullMarked;
