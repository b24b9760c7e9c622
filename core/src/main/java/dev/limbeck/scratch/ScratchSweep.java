package dev.limbeck.scratch;

import dev.limbeck.scratch.ScratchSession.Listed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Drops what nobody needs any more: copies of killed runs, databases that were never completed, and
 * kept ones that are too old or too many.
 *
 * @param session from which they are dropped
 * @param names what they are called
 */
record ScratchSweep(ScratchSession session, ScratchNames names) {

  private static final int MANY = 40;
  private static final Duration OLD = Duration.ofDays(30);

  /** A database that was used within this time may be wanted again by a run of just now. */
  private static final Duration FRESH = Duration.ofHours(2);

  /** object_in_use; insufficient_privilege. */
  private static final Set<String> NOT_OURS_TO_DROP = Set.of("55006", "42501");

  void run() throws SQLException {
    var all = session.databases(names.prefix());
    for (var one : all) {
      var user = names.userLockOf(one.name());
      if (user.isPresent()) {
        dropIfFree(one, user.get());
      } else if (one.mark().isEmpty()) {
        dropIfFree(one, names.lock(one.name()));
      }
    }
    dropExcess(
        all.stream()
            .filter(one -> names.userLockOf(one.name()).isEmpty() && one.mark().isPresent())
            .sorted(Comparator.comparing(ScratchSweep::used).reversed())
            .toList());
  }

  private static Instant used(Listed one) {
    return one.mark().map(ScratchMark::used).orElse(Instant.EPOCH);
  }

  private void dropExcess(List<Listed> latestFirst) throws SQLException {
    for (int i = 0; i < latestFirst.size(); i++) {
      var one = latestFirst.get(i);
      var mark = one.mark().orElseThrow();
      var tooMany = i >= MANY && mark.isUnusedFor(FRESH);
      if ((tooMany || mark.isUnusedFor(OLD)) && one.sessions() == 0) {
        dropIfFree(one, names.lock(one.name()));
      }
    }
  }

  /**
   * Drops it unless somebody holds the lock: its maker, or the run that it belongs to. One that is
   * in use all the same, or another role's, stays for others.
   */
  private void dropIfFree(Listed one, long lock) throws SQLException {
    if (session.tryLock(lock)) {
      try {
        if (session
            .find(one.name())
            .filter(now -> now.comment().equals(one.comment()))
            .isPresent()) {
          session.drop(one.name());
        }
      } catch (SQLException refused) {
        if (!NOT_OURS_TO_DROP.contains(session.error(refused).sqlState())) {
          throw refused;
        }
      } finally {
        session.unlock(lock);
      }
    }
  }
}
