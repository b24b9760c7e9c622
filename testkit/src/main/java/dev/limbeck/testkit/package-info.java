/**
 * What a test of migrations needs: a fresh PostgreSQL database for each test, and golden files.
 *
 * <p>{@link dev.limbeck.testkit.TestPostgres} is the JUnit extension that hands a {@link
 * dev.limbeck.testkit.TestDatabase} to a test; {@link dev.limbeck.testkit.Golden} compares a text
 * with a file, and rewrites the file under {@code -Dgolden=update}. Whole sessions at the command
 * line are told as stories, in the package below.
 */
@NullMarked
package dev.limbeck.testkit;

import org.jspecify.annotations.NullMarked;
