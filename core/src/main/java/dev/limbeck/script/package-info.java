/**
 * Revision files: reading the folders of a service strictly, and writing new files.
 *
 * <p>{@link dev.limbeck.script.ScriptDirectory} reads every file once and only its head, which is
 * all that the graph needs. Sections are read when somebody asks for them, and {@link
 * dev.limbeck.script.SectionCheck} says what in them would be refused, before anything runs.
 *
 * <p>A file in a version location that is no revision is an error, never skipped.
 */
@NullMarked
package dev.limbeck.script;

import org.jspecify.annotations.NullMarked;
