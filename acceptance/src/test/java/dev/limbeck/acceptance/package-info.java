/**
 * Checks over the whole product: what a module and a package may use, names, state and effects,
 * documents, and stories of commands.
 *
 * <p>A rule of the architecture that a machine can check is a test here, and its message says how
 * to follow it.
 */
@NullMarked
package dev.limbeck.acceptance;

import org.jspecify.annotations.NullMarked;
