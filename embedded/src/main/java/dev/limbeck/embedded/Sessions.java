package dev.limbeck.embedded;

import java.util.List;

/** Keeps a terminal's Ctrl-C away from a server, which others may be using. */
final class Sessions {

  private Sessions() {}

  /** What stands before a command so that it runs in a session of its own; macOS has no setsid. */
  static List<String> own() {
    return Programs.find("setsid")
        .map(List::of)
        .or(() ->
            Programs.find("perl")
                .map(perl -> List.of(perl, "-MPOSIX", "-e", "setsid(); exec @ARGV or die")))
        .orElse(List.of());
  }
}
