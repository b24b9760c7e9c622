package dev.limbeck.compilation;

import java.nio.file.Path;
import java.util.List;

/**
 * How sources are compiled.
 *
 * @param release the Java release that they are written in
 * @param classpath folders, jars, and {@code DIR/*} for all jars of a folder; absolute
 */
public record CompilationSettings(int release, List<Path> classpath) {

  /** Copies the list. */
  public CompilationSettings {
    classpath = List.copyOf(classpath);
  }
}
