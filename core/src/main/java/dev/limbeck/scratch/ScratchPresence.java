package dev.limbeck.scratch;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says that this run lives, for as long as it has databases that go with it. */
final class ScratchPresence {

  private final Supplier<ScratchSession> open;
  private final ScratchNames names;
  private @Nullable ScratchSession session;

  ScratchPresence(Supplier<ScratchSession> open, ScratchNames names) {
    this.open = open;
    this.names = names;
  }

  /** Takes the lock of this run, in a session of its own; a second call changes nothing. */
  synchronized void announce() throws SQLException {
    if (session == null) {
      session = open.get();
      session.lock(names.userLock());
      new ScratchSweep(session, names).run();
    }
  }

  synchronized void end() throws SQLException {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
