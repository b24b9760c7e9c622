package dev.limbeck.compilation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sources are compiled.
 *
 * @param release the Java release that they are written in
 * @param classpath folders, jars, and {@code DIR/*} for all jars of a folder, absolute; empty means
 *     that of the Maven or Gradle project
 * @param project where a project is looked for
 * @param environment the environment variables
 * @param tool what compiled classes are kept for, {@code limbeck 0.1.0}
 * @param listener is told what takes time
 */
public record CompilationSettings(
    int release,
    Optional<List<Path>> classpath,
    ProjectPlace project,
    Map<String, String> environment,
    String tool,
    CompilationListener listener) {

  /**
   * Where a build file may be.
   *
   * @param folder where the search begins
   * @param highest the last folder above it that is looked at
   */
  public record ProjectPlace(Path folder, Path highest) {}

  /** Where what was compiled is kept: in the user's cache. */
  Optional<Path> cache() {
    var xdg = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
    var user = xdg.isAbsolute() ? xdg : Path.of(System.getProperty("user.home", ""), ".cache");
    return user.isAbsolute() ? Optional.of(user.resolve("limbeck")) : Optional.empty();
  }
}
