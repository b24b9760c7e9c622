/**
 * The command line: {@link dev.limbeck.cli.LimbeckCommand} reads arguments, has {@link
 * dev.limbeck.Limbeck} do the work, prints its report and names the exit code.
 *
 * <p>It holds no logic of its own: what is typed is read in {@code arguments}, what is printed is
 * written in {@code output}.
 */
@NullMarked
package dev.limbeck.cli;

import org.jspecify.annotations.NullMarked;
