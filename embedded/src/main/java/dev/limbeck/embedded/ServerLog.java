package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What servers said, all starts in one file.
 *
 * @param file the file
 * @param start where the present start begins
 */
record ServerLog(Path file, long start) {

  private static final long LARGE = 1 << 20;
  private static final int LAST_LINES = 15;

  /** The log before a server is started; one that has become large is put aside. */
  static ServerLog open(ServerFolder folder) throws IOException {
    var file = folder.log();
    if (Files.exists(file) && Files.size(file) > LARGE) {
      Files.move(file, file.resolveSibling("log.previous"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(file)) {
      Files.createFile(file);
      Owner.of(folder.path()).give(file);
    }
    return new ServerLog(file, Files.size(file));
  }

  /** The last lines of the present start. */
  String said() throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(start);
      var bytes = Channels.newInputStream(channel).readAllBytes();
      return lastOf(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }
  }

  private static String lastOf(List<String> lines) {
    return lines.stream()
        .skip(Math.max(0, lines.size() - LAST_LINES))
        .collect(Collectors.joining("\n"));
  }
}
