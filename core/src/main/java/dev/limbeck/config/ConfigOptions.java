package dev.limbeck.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a command line says about configuration.
 *
 * @param file the {@code limbeck.toml} to use rather than the nearest ({@code -c})
 * @param env the environment to choose ({@code --env})
 * @param url the database to use ({@code --url})
 * @param environment the variables, usually those of the process
 * @param shownFrom the folder to which messages show paths, usually the working folder
 */
public record ConfigOptions(
    Optional<Path> file,
    Optional<String> env,
    Optional<String> url,
    Map<String, String> environment,
    Path shownFrom) {

  /** Copies the variables. */
  public ConfigOptions {
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    shownFrom = shownFrom.toAbsolutePath().normalize();
  }

  /** Nothing but an environment. */
  public static ConfigOptions of(Map<String, String> environment) {
    return new ConfigOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), environment, Path.of(""));
  }

  /** The same with a file ({@code -c}), relative to the folder of the command. */
  public ConfigOptions withFile(Path path) {
    return new ConfigOptions(Optional.of(path), env, url, environment, shownFrom);
  }

  /** The same with a chosen environment ({@code --env}). */
  public ConfigOptions withEnv(String name) {
    return new ConfigOptions(file, Optional.of(name), url, environment, shownFrom);
  }

  /** The same with a database ({@code --url}). */
  public ConfigOptions withUrl(String text) {
    return new ConfigOptions(file, env, Optional.of(text), environment, shownFrom);
  }

  /** The same with paths shown from a folder. */
  public ConfigOptions withShownFrom(Path folder) {
    return new ConfigOptions(file, env, url, environment, folder);
  }

  /** A path as a reader would type it: relative, unless it is far away. */
  String show(Path path) {
    var relative = shownFrom.relativize(path);
    var text = relative.toString().replace('\\', '/');
    return text.startsWith("../../..") ? path.toString() : text.isEmpty() ? "." : text;
  }

  @Override
  public String toString() {
    return "ConfigOptions[file=%s, env=%s, shownFrom=%s]".formatted(file, env, shownFrom);
  }
}
