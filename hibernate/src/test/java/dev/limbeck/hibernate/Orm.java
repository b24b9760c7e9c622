package dev.limbeck.hibernate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The versions of Hibernate that models are read with. */
enum Orm {
  /** The newest. */
  ORM_7("orm7"),
  /** That of Spring Boot 3. */
  ORM_6("orm6");

  private final String folder;

  Orm(String folder) {
    this.folder = folder;
  }

  /** Its jars, with those that it needs. */
  List<Path> jars() {
    return jars(folder);
  }

  /** The jars of a folder that the build filled. */
  static List<Path> jars(String folder) {
    var root = Path.of(System.getProperty("limbeck.root", ".."), "hibernate/target/libraries");
    try (var files = Files.list(root.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("the build copies these jars: " + root.resolve(folder), e);
    }
  }
}
