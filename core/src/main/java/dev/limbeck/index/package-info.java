/**
 * The index of revisions that are compiled into a program, written while they are compiled.
 *
 * <p>{@link dev.limbeck.index.RevisionIndexer} is an annotation processor that a build names; it is
 * not registered as a service, so that Limbeck on a class path never starts it by itself.
 */
@NullMarked
package dev.limbeck.index;

import org.jspecify.annotations.NullMarked;
