/**
 * SQL as text: statements, and a reader of PostgreSQL's lexical rules.
 *
 * <p>{@link dev.limbeck.sql.SqlLexer} cuts a text into tokens as the server's own scanner does, so
 * that nothing inside quotes, dollar quotes or comments is ever taken for something else. {@link
 * dev.limbeck.sql.SqlSplitter} finds the statements, {@link dev.limbeck.sql.StatementRule} those
 * that a revision cannot run as it is.
 *
 * <p>There is no grammar here: what a statement means, only the server knows.
 */
@NullMarked
package dev.limbeck.sql;

import org.jspecify.annotations.NullMarked;
