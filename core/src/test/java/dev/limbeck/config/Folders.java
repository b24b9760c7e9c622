package dev.limbeck.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A temporary tree of folders, in which a test writes files and asks for their configuration. */
final class Folders {

  private final Path root;

  Folders(Path root) {
    this.root = root;
  }

  /** Writes a file, with the folders above it. */
  Folders file(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Creates a folder. */
  Folders folder(String path) {
    try {
      Files.createDirectories(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path path(String path) {
    return root.resolve(path).normalize();
  }

  /** Options under which paths are shown from the root. */
  ConfigOptions options(Map<String, String> environment) {
    return ConfigOptions.of(environment).withShownFrom(root);
  }

  Configuration find(String folder, ConfigOptions options) {
    return Configuration.find(root.resolve(folder), options);
  }

  Configuration find(String folder) {
    return find(folder, options(Map.of()));
  }

  /** The one service that a command in a folder acts on. */
  ServiceConfig service(String folder, ConfigOptions options) {
    return (ServiceConfig) find(folder, options).select(java.util.List.of()).getFirst();
  }

  ServiceConfig service(String folder, Map<String, String> environment) {
    return service(folder, options(environment));
  }

  ServiceConfig service(String folder) {
    return service(folder, Map.of());
  }
}
