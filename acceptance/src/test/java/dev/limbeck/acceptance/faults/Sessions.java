package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;

/** Limbeck's sessions on a server, seen from another one. */
final class Sessions {

  private static final String OURS =
      " FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'limbeck'";

  private Sessions() {}

  /** Waits until the server has ended all of them, and with them what they had begun. */
  static void awaitNone(TestDatabase database) throws Exception {
    Pause.until(
        "no session of limbeck", () -> database.query("SELECT 1" + OURS + " LIMIT 1").isEmpty());
  }

  /** Waits until one of them waits for a lock. */
  static void awaitBlocked(TestDatabase database) throws Exception {
    Pause.until(
        "a session that waits for a lock",
        () -> !database.query("SELECT 1" + OURS + " AND wait_event_type = 'Lock'").isEmpty());
  }

  /** Ends all of them from outside. */
  static void terminate(TestDatabase database) throws Exception {
    database.execute("SELECT pg_terminate_backend(pid)" + OURS);
  }

  static void assertNoLock(TestDatabase database) throws Exception {
    assertThat(
            database.query(
                """
                SELECT l.* FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                WHERE l.locktype = 'advisory' AND d.datname = current_database()
                """))
        .as("advisory locks")
        .isEmpty();
  }
}
