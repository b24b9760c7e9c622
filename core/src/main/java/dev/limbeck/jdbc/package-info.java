/**
 * Talking to a database: its URL, opening a connection, and the messages that are sent over it.
 *
 * <p>On a connection of our own a whole transaction, revision and record together, is one message;
 * on a connection that an application hands us its statements are sent one at a time. What is sent
 * is written by the dialect; what it means that it failed is told by {@link
 * dev.limbeck.jdbc.StatementFailure}.
 */
@NullMarked
package dev.limbeck.jdbc;

import org.jspecify.annotations.NullMarked;
