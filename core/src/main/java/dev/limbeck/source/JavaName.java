package dev.limbeck.source;

/**
 * A name, and where it stands.
 *
 * @param text as it is written, without white space
 * @param offset of its first character
 */
public record JavaName(String text, int offset) {}
