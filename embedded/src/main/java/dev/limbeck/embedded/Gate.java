package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Lets one thread of one process at a time decide whether a server is started or stopped. */
final class Gate {

  /**
   * One object for the whole JVM, whichever class loader asks.
   *
   * <p>POSIX drops all locks that a process holds on a file as soon as the process closes any
   * descriptor of that file; so no two threads may have the same lock file open.
   */
  private static final Object JVM = "dev.limbeck.embedded.Gate";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Gate() {}

  /** What is done behind the gate. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Runs the work while no other thread or process is behind the gate of this lock file. */
  static <T> T behind(Path lockFile, Work<T> work) throws IOException {
    synchronized (JVM) {
      try (var channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock(channel, lockFile);
        return work.run();
      }
    }
  }

  private static void lock(FileChannel channel, Path lockFile) throws IOException {
    var waiting = new Pause(PATIENCE, Duration.ofMillis(5));
    while (channel.tryLock() == null) {
      if (!waiting.tick()) {
        throw Problem.of(
                DatabaseCode.EMBEDDED_BUSY,
                "Another process has been starting or stopping the embedded PostgreSQL for %d s."
                    .formatted(PATIENCE.toSeconds()))
            .because("It holds the lock " + lockFile + ".")
            .fix("stop that process, then run the command again")
            .exception();
      }
    }
  }
}
