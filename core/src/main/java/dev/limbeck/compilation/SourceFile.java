package dev.limbeck.compilation;

import java.nio.file.Path;

/**
 * A Java source.
 *
 * @param path the file itself
 * @param shown the same as a reader would type it
 * @param text what stands in it
 */
public record SourceFile(Path path, String shown, String text) {}
