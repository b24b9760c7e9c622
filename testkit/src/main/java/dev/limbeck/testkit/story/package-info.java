/**
 * Stories: one text file tells the files, the commands, what they print and exit with, and what the
 * database then holds.
 *
 * <p>{@link dev.limbeck.testkit.story.Stories} makes a JUnit test of each; its documentation shows
 * the format. Under {@code -Dgolden=update} a story that fails is rewritten to say what happened.
 */
@NullMarked
package dev.limbeck.testkit.story;

import org.jspecify.annotations.NullMarked;
