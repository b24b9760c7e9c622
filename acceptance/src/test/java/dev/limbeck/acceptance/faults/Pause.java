package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Looks again and again, where neither a line nor a lock tells that something has happened. */
final class Pause {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Pause() {}

  /** Returns once it holds; fails after a minute. */
  static void until(String what, Callable<Boolean> holds) throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() - deadline > 0) {
        fail("not within " + PATIENCE + ": " + what);
      }
      Thread.sleep(5);
    }
  }

  /** A moment somewhere within the next so many milliseconds, to hit what cannot be waited for. */
  static void somewhereWithin(double share, Duration longest) throws InterruptedException {
    Thread.sleep(Duration.ofNanos((long) (longest.toNanos() * share)));
  }
}
