package dev.limbeck.script;

import java.nio.file.Path;

/** Paths as messages show them. */
final class SourcePath {

  private SourcePath() {}

  /** Relative to the folder where it is below it, with {@code /} on every system. */
  static String relative(Path folder, Path path) {
    var root = folder.toAbsolutePath().normalize();
    var full = path.toAbsolutePath().normalize();
    var shown = full.startsWith(root) ? root.relativize(full) : full;
    return shown.toString().replace('\\', '/');
  }
}
