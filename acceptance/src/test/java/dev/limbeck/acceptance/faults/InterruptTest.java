package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C. */
@ExtendWith(TestPostgres.class)
class InterruptTest {

  /** 128 + SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  @Test
  void aStepUnderWayIsCancelledAndRolledBackAndTheCommandSaysWhereThatLeavesIt(
      TestDatabase database) throws Exception {
    var chain = Chain.write(folder, 2);
    Files.writeString(
        folder.resolve("db/versions/slow.sql"),
        """
        -- slow
        --
        -- @revision slow
        -- @down_revision r0002

        -- @upgrade
        CREATE TABLE half (id int);
        SELECT pg_sleep(300);
        """);
    try (var run = Launched.command(folder, database.url(), "upgrade", "head")) {
      awaitAsleep(database);
      run.interrupt();
      assertThat(run.exit()).as("exit of\n%s", run.output()).isEqualTo(TERMINATED);
      assertThat(run.output())
          .contains("upgrade to slow failed and was rolled back; the database is at r0002.")
          .contains("57014 canceling statement due to user request")
          .contains("done before in this run: r0001 -> r0002")
          .contains("applied 2, now r0002");
    }
    Sessions.awaitNone(database);
    assertThat(chain.agreed(database)).isEqualTo(2);
    assertThat(database.query("SELECT to_regclass('notes.half')")).containsExactly("null");
  }

  @Test
  void aQueryUnderWayIsCancelled(TestDatabase database) throws Exception {
    Chain.write(folder, 1);
    try (var run = Launched.command(folder, database.url(), "sql", "SELECT pg_sleep(300)")) {
      awaitAsleep(database);
      run.interrupt();
      assertThat(run.exit()).as("exit of\n%s", run.output()).isEqualTo(TERMINATED);
    }
    Sessions.awaitNone(database);
  }

  private static void awaitAsleep(TestDatabase database) throws Exception {
    Pause.until(
        "a session that sleeps",
        () ->
            !database
                .query(
                    """
                    SELECT 1 FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event = 'PgSleep'
                    """)
                .isEmpty());
  }
}
