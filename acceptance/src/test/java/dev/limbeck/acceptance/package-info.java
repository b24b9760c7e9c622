/** Checks over the whole product: style, architecture, stories and faults. */
@NullMarked
package dev.limbeck.acceptance;

import org.jspecify.annotations.NullMarked;
