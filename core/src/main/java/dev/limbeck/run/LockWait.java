package dev.limbeck.run;

import dev.limbeck.problem.Problem;

/** Waits for the lock of a service by trying again, for {@code lock_wait} at most. */
final class LockWait {

  /** Two runs that meet for a moment only need not be told. */
  private static final int TOLD_AFTER = 2;

  private final String what;
  private final RunOptions options;
  private final RunListener listener;
  private Pause pause;
  private int tries;

  /** A wait that begins now; {@code what} is the table whose lock it is. */
  LockWait(String what, RunOptions options, RunListener listener) {
    this.what = what;
    this.options = options;
    this.listener = listener;
    this.pause = new Pause(options.lockWait());
  }

  /** Pauses; false where the time is over. A wait that lasts is told once. */
  boolean again() {
    tries++;
    if (tries == TOLD_AFTER) {
      listener.on(new RunEvent.Waiting(what));
    }
    return pause.again();
  }

  /** Begins anew, because the lock was had meanwhile. */
  void progress() {
    pause = new Pause(options.lockWait());
    tries = 0;
  }

  /** What is said when the time is over. */
  Problem problem() {
    return Problems.lockNotAcquired(what, options);
  }
}
