package dev.limbeck.acceptance.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A folder that looks like a clone to the launcher. Its "Maven" copies a jar that was made before,
 * notes that it ran, and fails if another one runs at the same time.
 */
final class Checkout {

  /** The launcher as it stands in the clone that is tested. */
  static final Path LAUNCHER = Path.of(System.getProperty("limbeck.root", "..")).resolve("limbeck");

  private static final String MAVEN =
      """
      #!/bin/sh
      for argument; do
        case $argument in -Dlimbeck.distribution.folder=*) folder=${argument#*=} ;; esac
      done
      echo run >>runs
      mkdir running || { echo 'two at once'; exit 9; }
      [ ! -e slow ] || sleep 1
      rmdir running
      [ ! -e broken ] || { echo 'Main.java:7: this does not compile'; exit 1; }
      mkdir -p "$folder/a/a/lib" && cp next.jar "$folder/a/a/lib/program.jar"
      """;

  private final Path folder;

  private Checkout(Path folder) {
    this.folder = folder;
  }

  /** A clone without a build, whose program will print that word. */
  static Checkout at(Path folder, String word) throws IOException {
    Files.createDirectories(folder.resolve("cli/src/main/java"));
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("cli/pom.xml"), "<project/>");
    Files.writeString(folder.resolve("mvnw"), MAVEN);
    Files.copy(LAUNCHER, folder.resolve("limbeck"), StandardCopyOption.COPY_ATTRIBUTES);
    var checkout = new Checkout(folder);
    checkout.edit(word);
    return checkout;
  }

  /** Changes a source, so that the next build prints that word. */
  void edit(String word) throws IOException {
    TinyProgram.write(folder.resolve("next.jar"), word);
    Files.writeString(folder.resolve("cli/src/main/java/Main.java"), word);
  }

  Path launcher() {
    return folder.resolve("limbeck");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** How often it was built. */
  int builds() throws IOException {
    var runs = folder.resolve("runs");
    return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
  }

  /** The folders of the builds that are kept. */
  List<Path> keptBuilds() throws IOException {
    try (var files = Files.list(folder.resolve(".limbeck-build"))) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }
}
