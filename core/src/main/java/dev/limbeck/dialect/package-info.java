/**
 * What a database is to the rest of Limbeck: how names are quoted, and the SQL that surrounds a
 * revision (lock, guard, settings, version and history table).
 *
 * <p>A dialect is found by {@link java.util.ServiceLoader}. Every difference between databases is a
 * method here that a dialect implements; nothing outside asks which database it has.
 */
@NullMarked
package dev.limbeck.dialect;

import org.jspecify.annotations.NullMarked;
