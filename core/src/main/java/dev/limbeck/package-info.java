/**
 * Limbeck's front door for programs: {@link dev.limbeck.Limbeck} does what the command line does,
 * and prints nothing.
 */
@NullMarked
package dev.limbeck;

import org.jspecify.annotations.NullMarked;
