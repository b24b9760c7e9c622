package dev.limbeck.run;

import java.time.Duration;

/** Waits between two tries for a lock: 20 ms at first, then longer, at most half a second. */
final class Pause {

  private static final long LONGEST = Duration.ofMillis(500).toNanos();

  private final long deadline;
  private long next = Duration.ofMillis(20).toNanos();

  Pause(Duration total) {
    deadline = System.nanoTime() + total.toNanos();
  }

  /** Waits; false where the time is over or the thread is asked to stop. */
  boolean again() {
    var left = deadline - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      Thread.sleep(Duration.ofNanos(Math.min(next, left)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    next = Math.min(next * 2, LONGEST);
    return true;
  }
}
