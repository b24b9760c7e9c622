/**
 * Two catalogs compared, and the operations that make one of the other.
 *
 * <p>{@link dev.limbeck.diff.CatalogComparison} only tells what differs, by equality of what the
 * server said. {@link dev.limbeck.diff.SchemaDiff} plans the way: {@code Alterations} says for each
 * object whether it can be altered or must be made anew (a small class a kind), {@code Creation}
 * and {@code Removal} write the operations, and the order follows from the dependencies that the
 * server reported. What cannot be altered is replaced, so that no difference is ever passed over in
 * silence.
 */
@NullMarked
package dev.limbeck.diff;

import org.jspecify.annotations.NullMarked;
