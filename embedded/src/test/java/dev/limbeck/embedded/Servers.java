package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What tests look at and do to a server behind Limbeck's back. */
final class Servers {

  private Servers() {}

  static Path data(Path limbeck) {
    return limbeck.resolve("postgres-18/data");
  }

  /** The server's process id, which its file says as long as it lives. */
  static long pid(Path limbeck) throws IOException {
    return Postmaster.read(data(limbeck)).orElseThrow().pid();
  }

  static boolean lives(Path limbeck, long pid) {
    return ServerProcess.isAlive(pid, data(limbeck));
  }

  static void signal(long pid, String signal) {
    Programs.succeeds(List.of("/bin/sh", "-c"), "kill -s " + signal + " " + pid);
  }

  /** kill -9, and wait until the server is gone; its postmaster.pid stays. */
  static void kill(Path limbeck) throws IOException {
    var pid = pid(limbeck);
    signal(pid, "KILL");
    var pause = new Pause(Duration.ofSeconds(20), Duration.ofMillis(5));
    while (lives(limbeck, pid)) {
      if (!pause.tick()) {
        throw new IOException("the server " + pid + " survives kill -9");
      }
    }
  }

  /** Waits until an entry with that prefix is in the folder. */
  static void awaitEntry(Path folder, String prefix) throws IOException {
    var pause = new Pause(Duration.ofMinutes(1), Duration.ofMillis(1));
    while (!Files.isDirectory(folder) || FileTree.startingWith(folder, prefix).isEmpty()) {
      if (!pause.tick()) {
        throw new IOException("nothing named " + prefix + " came into " + folder);
      }
    }
  }
}
