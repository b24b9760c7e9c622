package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole folders. */
final class FileTree {

  private FileTree() {}

  /**
   * Deletes a folder with all that is in it.
   *
   * <p>Another process may still be writing there (an initdb whose starter was killed): what
   * vanishes meanwhile is no error, and what appears meanwhile stays for the next time.
   */
  static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (NoSuchFileException | DirectoryNotEmptyException changed) {
      return;
    }
  }

  /** Deletes what is in the folder and whose name begins so: the leftovers of killed processes. */
  static void deleteLeftovers(Path folder, String prefix) throws IOException {
    for (var leftover : startingWith(folder, prefix)) {
      delete(leftover);
    }
  }

  /** What is in the folder and whose name begins so, sorted. */
  static List<Path> startingWith(Path folder, String prefix) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> String.valueOf(entry.getFileName()).startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null && !(failure instanceof NoSuchFileException)) {
        throw failure;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
