package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL writes into {@code postmaster.pid}.
 *
 * @param pid the server's process
 * @param started when, in seconds since 1970
 * @param port the TCP port
 * @param status {@code starting}, {@code ready}, {@code stopping} or {@code standby}
 */
record Postmaster(long pid, long started, int port, String status) {

  /** The lines of the file that are read; the last one is written last. */
  private static final int LINES = 8;

  /** The server that the file names, running or not; empty while it is being written. */
  static Optional<Postmaster> read(Path dataFolder) throws IOException {
    try {
      return parse(Files.readAllLines(dataFolder.resolve("postmaster.pid")));
    } catch (NoSuchFileException notRunning) {
      return Optional.empty();
    }
  }

  /** The server of that data folder, if its process lives. */
  static Optional<Postmaster> running(Path dataFolder) throws IOException {
    return read(dataFolder).filter(found -> ServerProcess.isAlive(found.pid(), dataFolder));
  }

  static Optional<Postmaster> parse(List<String> lines) {
    if (lines.size() < LINES) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(0).strip()),
              Long.parseLong(lines.get(2).strip()),
              Integer.parseInt(lines.get(3).strip()),
              lines.get(7).strip()));
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  boolean isReady() {
    return status.equals("ready");
  }
}
