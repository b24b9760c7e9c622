package dev.limbeck.sql;

/**
 * A statement where it stands in a text.
 *
 * @param text from its first token to its last, comments within included, without the semicolon
 * @param offset where it begins, in {@code char}s
 * @param line where it begins, from 1
 */
public record SplitStatement(String text, int offset, int line) {}
