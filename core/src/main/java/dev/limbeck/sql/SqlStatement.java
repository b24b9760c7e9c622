package dev.limbeck.sql;

/**
 * One statement as it is sent to the server, without a semicolon at its end.
 *
 * @param text the statement
 * @param transactional whether it can run inside a transaction
 */
public record SqlStatement(String text, boolean transactional) {}
