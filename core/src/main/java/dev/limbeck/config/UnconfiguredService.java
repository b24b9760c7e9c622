package dev.limbeck.config;

import java.nio.file.Path;

/**
 * A member without a {@code limbeck.toml}, which is reported as SKIP.
 *
 * @param name the folder's name
 * @param folder the folder, absolute
 * @param shownFolder the folder as a reader would type it
 */
public record UnconfiguredService(String name, Path folder, String shownFolder) implements Member {}
