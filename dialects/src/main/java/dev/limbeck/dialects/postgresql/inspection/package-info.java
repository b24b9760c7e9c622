/**
 * How PostgreSQL's catalog becomes records: a class for each catalog query.
 *
 * <p>All queries are sent at once and are plain joins; nothing is asked for a single table or
 * column. Rows are put together here by their object identifiers: what each query finds goes into
 * {@link dev.limbeck.dialects.postgresql.inspection.Findings}, under its {@link
 * dev.limbeck.dialects.postgresql.inspection.Address}, to which comments, privileges and
 * dependencies are then added. Expressions stay as the server writes them.
 */
@NullMarked
package dev.limbeck.dialects.postgresql.inspection;

import org.jspecify.annotations.NullMarked;
