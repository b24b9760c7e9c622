/**
 * What is typed, as values: {@link dev.limbeck.cli.arguments.CommandLineReader} reads arguments
 * into an {@link dev.limbeck.cli.arguments.Invocation}.
 *
 * <p>Each command is a {@link dev.limbeck.cli.arguments.Form}, a class each: its options, its
 * examples, and the request that it stands for. Only the form that is used is ever built, because
 * building all of them would take longer than a short command does.
 */
@NullMarked
package dev.limbeck.cli.arguments;

import org.jspecify.annotations.NullMarked;
