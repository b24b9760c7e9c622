package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says that a server stays up although nobody uses it; counts for that one server only, not for the
 * next in the same folder.
 *
 * @param file the file that says so
 */
record DetachedMark(Path file) {

  /** Lets this server stay. */
  void set(Postmaster server, Owner owner) throws IOException {
    Files.writeString(file, text(server));
    owner.give(file);
  }

  /** Whether this server stays. */
  boolean holds(Postmaster server) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text(server));
  }

  /** Lets no server stay. */
  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  private static String text(Postmaster server) {
    return server.pid() + " " + server.started() + "\n";
  }
}
