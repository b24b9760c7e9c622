package dev.limbeck.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What was compiled before, one file for each key, in a folder that several processes share.
 *
 * <p>A file that is damaged counts as none. Where the folder cannot be written, nothing is kept.
 */
final class ClassCache {

  private static final int KEPT = 60;

  private final Path folder;

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /** What was stored under a key. */
  Optional<CachedResult> find(String key) {
    try {
      var file = file(key);
      var found = CachedResult.read(Files.readAllBytes(file));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return found;
    } catch (IOException unused) {
      return Optional.empty();
    }
  }

  /** Stores a result; whoever reads meanwhile sees all of it or none. */
  void store(String key, CachedResult result) {
    try {
      Files.createDirectories(folder);
      var written = Files.createTempFile(folder, "writing", ".tmp");
      try {
        Files.write(written, result.bytes());
        Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
      removeOldest();
    } catch (IOException unused) {
      // Without a cache all is compiled again next time.
    }
  }

  private void removeOldest() throws IOException {
    try (var files = Files.list(folder)) {
      var oldest =
          files.sorted(Comparator.comparing(ClassCache::time).reversed()).skip(KEPT).toList();
      for (var file : oldest) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unused) {
      return FileTime.fromMillis(0);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".classes");
  }
}
