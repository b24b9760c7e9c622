package dev.limbeck.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files that are, or would be, under version control. */
final class Repository {

  /** The clone's folder. */
  static final Path ROOT =
      Path.of(System.getProperty("limbeck.root", "..")).toAbsolutePath().normalize();

  /** Folders that are built, or that tools keep for themselves. */
  private static final Set<String> SKIPPED =
      Set.of("target", ".git", ".limbeck", ".limbeck-build", ".idea", ".settings", ".vscode");

  private Repository() {}

  /** Every file whose name ends so, sorted. */
  static List<Path> files(String end) {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(ROOT, new Collector(end, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  /** Java files of the product, or of its tests where {@code tree} is {@code src/test/java}. */
  static List<Path> javaFiles(String tree) {
    return files(".java").stream().filter(file -> relative(file).contains(tree + "/")).toList();
  }

  /** How a reader names a file: its path from the clone's folder, with slashes. */
  static String relative(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** The text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(relative(file), e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final String end;
    private final List<Path> found;

    Collector(String end, List<Path> found) {
      this.end = end;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return SKIPPED.contains(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(end)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
