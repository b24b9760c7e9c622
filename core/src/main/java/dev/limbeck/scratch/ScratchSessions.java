package dev.limbeck.scratch;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Sessions that are used in turn, one by each thread that needs one. */
final class ScratchSessions implements AutoCloseable {

  /** What is done with a session. */
  interface Work<T> {
    T in(ScratchSession session) throws SQLException;
  }

  private final Supplier<ScratchSession> open;
  private final Deque<ScratchSession> idle = new ArrayDeque<>();

  ScratchSessions(Supplier<ScratchSession> open) {
    this.open = open;
  }

  /** Does the work with a session that nobody else has meanwhile. */
  <T> T with(Work<T> work) throws SQLException {
    var session = take();
    var kept = false;
    try {
      var result = work.in(session);
      give(session);
      kept = true;
      return result;
    } finally {
      if (!kept) {
        session.close();
      }
    }
  }

  private ScratchSession take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return open.get();
  }

  private void give(ScratchSession session) {
    synchronized (idle) {
      idle.push(session);
    }
  }

  @Override
  public void close() throws SQLException {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        idle.pop().close();
      }
    }
  }
}
