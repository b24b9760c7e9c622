package dev.limbeck.compilation;

import dev.limbeck.cache.KeyedFiles;
import java.nio.file.Path;
import java.util.Optional;

/** What was compiled before. */
final class ClassCache {

  private static final int KEPT = 60;

  private final KeyedFiles files;

  ClassCache(Path folder) {
    this.files = new KeyedFiles(folder, ".classes", KEPT);
  }

  /** What was stored under a key. */
  Optional<CachedResult> find(String key) {
    return files.find(key).flatMap(CachedResult::read);
  }

  /** Stores a result. */
  void store(String key, CachedResult result) {
    files.store(key, result.bytes());
  }
}
