package dev.limbeck.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the binaries may be unpacked. */
final class CacheFolders {

  private static final String NAME = "limbeck";
  private static final Path MACHINE = Path.of("/var/cache", NAME);

  private CacheFolders() {}

  /**
   * The caches, best first: the user's, and for root the machine's, which other users can read too.
   *
   * @param home the JVM's {@code user.home}, which as root is not that of HOME
   */
  static List<Path> of(Map<String, String> environment, String home, boolean root) {
    var caches = new ArrayList<Path>();
    var xdg = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
    var user = xdg.isAbsolute() ? xdg : Path.of(home, ".cache");
    if (user.isAbsolute()) {
      caches.add(user.resolve(NAME));
    }
    if (root) {
      caches.add(MACHINE);
    }
    return caches;
  }
}
