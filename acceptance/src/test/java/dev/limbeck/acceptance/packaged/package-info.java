/** Revisions that are compiled into a program. */
@NullMarked
package dev.limbeck.acceptance.packaged;

import org.jspecify.annotations.NullMarked;
