/** Each directive of a Java revision: its SQL, what undoes it, its locks, on a real server. */
@NullMarked
package dev.limbeck.acceptance.operations;

import org.jspecify.annotations.NullMarked;
