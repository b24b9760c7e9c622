/**
 * The database as JDBC sees it: what a URL means, opening connections, the version table, the
 * history, the executor and the lock.
 *
 * <p>A {@link dev.limbeck.jdbc.DatabaseUrl} is read from any of the texts that applications use for
 * one and never prints its password.
 */
@NullMarked
package dev.limbeck.jdbc;

import org.jspecify.annotations.NullMarked;
