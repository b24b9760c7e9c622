/**
 * The commands, one class each: an options record goes in, a report comes out, nothing is printed.
 *
 * <p>A command acts on one {@link dev.limbeck.command.ServiceContext}: the configuration of a
 * service, its files, and its database once it is wanted. What happens meanwhile is told to a
 * {@link dev.limbeck.command.CommandListener}. The reports of all commands have one shape, {@link
 * dev.limbeck.command.CommandReport}.
 */
@NullMarked
package dev.limbeck.command;

import org.jspecify.annotations.NullMarked;
