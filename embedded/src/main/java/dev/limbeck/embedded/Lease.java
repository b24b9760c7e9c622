package dev.limbeck.embedded;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A share that also ends when the JVM does, by Ctrl-C for example. */
final class Lease {

  private final ServerFolder folder;
  private final Shares.Share share;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Thread atExit = new Thread(this::endAtExit, "embedded PostgreSQL");

  private Lease(ServerFolder folder, Shares.Share share) {
    this.folder = folder;
    this.share = share;
  }

  /** Begins one before the server is started, so that no server is left alone; behind the gate. */
  static Lease begin(ServerFolder folder, Owner owner) throws IOException {
    var lease = new Lease(folder, folder.shares().begin(owner));
    try {
      Runtime.getRuntime().addShutdownHook(lease.atExit);
    } catch (IllegalStateException endingAlready) {
      lease.abandon();
      throw new IOException("the program is ending", endingAlready);
    }
    return lease;
  }

  /** Ends it without a look at the server; behind the gate. */
  void abandon() throws IOException {
    if (ended.compareAndSet(false, true)) {
      share.end();
      forget();
    }
  }

  /**
   * Ends it, and stops the server if this was the last one; a second call changes nothing.
   *
   * <p>Whether it is the first call is asked behind the gate: so the end of the JVM waits for a
   * thread that is ending it just now.
   */
  void end() throws IOException {
    if (folder.exists()) {
      Gate.behind(folder.gate(), this::giveBack);
    } else {
      share.end();
    }
    forget();
  }

  private boolean giveBack() throws IOException {
    var first = ended.compareAndSet(false, true);
    if (first) {
      share.end();
      Shutdown.ifUnused(folder);
    }
    return first;
  }

  /** Nobody is left to hear of a failure; the next run finds the server and takes it on. */
  private void endAtExit() {
    try {
      end();
    } catch (IOException | RuntimeException untold) {
      return;
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      return;
    }
  }
}
