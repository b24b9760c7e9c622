package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the data of the scratch server is kept. */
final class ScratchFolder {

  private static final String NAME = "scratch";

  private ScratchFolder() {}

  /** In the first cache that can be written, else beside the workspace's own data. */
  static Path choose(List<Path> caches, Path folder, List<String> notes) {
    var failures = new ArrayList<String>();
    for (var cache : caches) {
      try {
        var place = Files.createDirectories(cache.resolve(NAME));
        Files.delete(Files.createTempFile(place, "may-write-", ""));
        return place;
      } catch (IOException unusable) {
        failures.add("The cache %s cannot be used (%s)".formatted(cache, unusable));
      }
    }
    var place = folder.resolve(NAME);
    failures.forEach(failure -> notes.add(failure + "; scratch databases are in " + place));
    return place;
  }
}
