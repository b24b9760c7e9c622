package dev.limbeck.source;

/**
 * An import.
 *
 * @param name with its package, {@code java.util.List} or {@code java.util.*}
 * @param isStatic whether members are imported
 */
public record JavaImport(String name, boolean isStatic) {}
