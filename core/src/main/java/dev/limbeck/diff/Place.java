package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;

/**
 * Where tasks stand together: what goes from a table, or what is made of it.
 *
 * @param table or view to which they belong
 * @param making whether it is made
 */
record Place(QualifiedName table, boolean making) {}
