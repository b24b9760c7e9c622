package dev.limbeck.migration;

/**
 * A line of a Java source.
 *
 * @param className the class's binary name
 * @param file the file's name without its folder
 * @param line from 1
 */
public record SourceLine(String className, String file, int line) {}
