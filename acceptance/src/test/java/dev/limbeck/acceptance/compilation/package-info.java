/** Compiling revisions: how long it takes, and against which classes. */
@NullMarked
package dev.limbeck.acceptance.compilation;

import org.jspecify.annotations.NullMarked;
