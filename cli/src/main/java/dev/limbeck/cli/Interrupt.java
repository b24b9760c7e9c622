package dev.limbeck.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a Ctrl-C or a TERM does while a command runs: the server stops what it was told to do, and
 * the command says where that left it.
 */
final class Interrupt implements Runnable {

  private static final int PAUSE_MS = 200;
  private static final int TRIES = 25;

  private final LimbeckCommand command;
  private final CountDownLatch told;

  /** Runs as the process ends; {@code told} is down where the command came to its own end. */
  Interrupt(LimbeckCommand command, CountDownLatch told) {
    this.command = command;
    this.told = told;
  }

  @Override
  public void run() {
    try {
      boolean anything = false;
      for (int i = 0; i < TRIES && told.getCount() > 0; i++) {
        // A statement that is just being sent misses the first try.
        anything |= command.interrupt();
        if (told.await(PAUSE_MS, TimeUnit.MILLISECONDS) || !anything) {
          return;
        }
      }
    } catch (InterruptedException unused) {
      Thread.currentThread().interrupt();
    }
  }
}
