package dev.limbeck.script;

import java.nio.file.Path;

/** Paths as messages show them. */
final class SourcePath {

  private SourcePath() {}

  /**
   * Relative to the folder where it is below it, with {@code /} on every system; both absolute and
   * normalised.
   */
  static String relative(Path root, Path path) {
    var shown = path.startsWith(root) ? root.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
