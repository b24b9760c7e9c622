package dev.limbeck.embedded;

import java.io.File;
import java.util.List;

/** Keeps a terminal's Ctrl-C away from a server, which others may be using. */
final class Sessions {

  private Sessions() {}

  /**
   * What stands before a command so that it runs in a session of its own.
   *
   * <p>macOS has no setsid; Windows has no such signal.
   */
  static List<String> own() {
    if (File.separatorChar != '/') {
      return List.of();
    }
    return Programs.find("setsid")
        .map(List::of)
        .or(() ->
            Programs.find("perl")
                .map(perl -> List.of(perl, "-MPOSIX", "-e", "setsid(); exec @ARGV or die")))
        .orElse(List.of());
  }
}
