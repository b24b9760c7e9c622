/**
 * The revision graph and its algebra: what revisions there are, what a target means, and which
 * steps lead from the rows of a version table to it.
 *
 * <p>Pure: it knows neither files nor databases, and everything in it is an immutable value. Let
 * {@code applied} be the closure of the version rows over down revisions and dependencies; the rows
 * are always the maximal elements of {@code applied}. Upgrade, downgrade and stamp are set
 * operations on it, and the steps follow from the difference.
 */
@NullMarked
package dev.limbeck.revision;

import org.jspecify.annotations.NullMarked;
