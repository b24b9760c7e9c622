/**
 * Java that is compiled and loaded at run time.
 *
 * <p>{@link dev.limbeck.compilation.Compilation} turns sources into loaded classes. What was
 * compiled once comes from the class cache, and then the compiler is not even loaded.
 */
@NullMarked
package dev.limbeck.compilation;

import org.jspecify.annotations.NullMarked;
