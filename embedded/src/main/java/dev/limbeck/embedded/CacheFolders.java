package dev.limbeck.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the binaries may be unpacked. */
final class CacheFolders {

  private CacheFolders() {}

  /**
   * The candidates, best first: the user's cache, for root the machine's, and where neither can be
   * used the server's own folder.
   */
  static List<Path> candidates(ServerFolder folder, boolean root) {
    var candidates = new ArrayList<Path>();
    userCache().ifPresent(cache -> candidates.add(cache.resolve("limbeck")));
    if (root) {
      candidates.add(Path.of("/var/cache/limbeck"));
    }
    candidates.add(folder.path().resolve("binaries"));
    return candidates;
  }

  /** XDG_CACHE_HOME counts if it is absolute; as root the JVM's home is not that of HOME. */
  private static Optional<Path> userCache() {
    var xdg = Path.of(Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse(""));
    if (xdg.isAbsolute()) {
      return Optional.of(xdg);
    }
    var home = Path.of(System.getProperty("user.home", ""));
    return Optional.of(home.resolve(".cache")).filter(Path::isAbsolute);
  }
}
