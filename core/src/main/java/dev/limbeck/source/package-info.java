/**
 * Java files, read as far as their head and without compiling them.
 *
 * <p>{@link dev.limbeck.source.JavaHead} is what a file says before its first body: package,
 * imports, classes with their Javadoc and the literal values of their annotations. A thousand files
 * take some milliseconds, and the compiler is not even loaded.
 */
@NullMarked
package dev.limbeck.source;

import org.jspecify.annotations.NullMarked;
