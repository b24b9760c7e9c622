package dev.limbeck.embedded;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Looks again and again until a deadline, where the system offers no event to wait for. */
final class Pause {

  private final long deadline;
  private final long pause;

  Pause(Duration patience, Duration pause) {
    this.deadline = System.nanoTime() + patience.toNanos();
    this.pause = pause.toMillis();
  }

  /** Pauses briefly; false when the time is up. */
  boolean tick() throws InterruptedIOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the embedded PostgreSQL");
    }
    return !over();
  }

  /** Whether the time is up. */
  boolean over() {
    return System.nanoTime() - deadline >= 0;
  }
}
