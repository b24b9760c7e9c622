/**
 * PostgreSQL 14 and newer.
 *
 * <p>Each class is one member of the dialect: identifier rules, the SQL around a revision, and what
 * the server says of an error. No JDBC driver is needed at compile time.
 */
@NullMarked
package dev.limbeck.dialects.postgresql;

import org.jspecify.annotations.NullMarked;
