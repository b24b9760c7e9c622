package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else holds what a run needs. */
@ExtendWith(TestPostgres.class)
class LockTest {

  private static final long KEY = SessionSql.lockKey(new QualifiedName("notes", "alembic_version"));

  @TempDir Path folder;

  @Test
  void aRunThatFindsTheLockTakenSaysSoOnceAndGoesOnWhenItIsFree(TestDatabase database)
      throws Exception {
    var chain = Chain.write(folder, 3);
    UpgradeProgram.run(folder, database.url());
    Chain.write(folder, 6);
    try (var holder = database.connect()) {
      execute(holder, "SELECT pg_advisory_lock(" + KEY + ")");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("waiting for notes.alembic_version");
        assertThat(chain.agreed(database)).isEqualTo(3);
        execute(holder, "SELECT pg_advisory_unlock(" + KEY + ")");
        assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
        assertThat(Pattern.compile("waiting").matcher(run.output()).results()).hasSize(1);
        assertThat(Pattern.compile("started r0004").matcher(run.output()).results()).hasSize(1);
      }
    }
    assertThat(chain.agreed(database)).isEqualTo(6);
  }

  @Test
  void theFirstRunOfAllWaitsToo(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, 3);
    try (var holder = database.connect()) {
      execute(holder, "SELECT pg_advisory_lock(" + KEY + ")");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("waiting for notes.alembic_version");
        execute(holder, "SELECT pg_advisory_unlock(" + KEY + ")");
        assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
        assertThat(Pattern.compile("waiting").matcher(run.output()).results()).hasSize(1);
      }
    }
    assertThat(chain.agreed(database)).isEqualTo(3);
  }

  @Test
  void afterLockWaitItGivesUpAndHasChangedNothing(TestDatabase database) throws Exception {
    Chain.write(folder, "notes", 3, "lock_wait = \"300ms\"\n");
    try (var holder = database.connect()) {
      execute(holder, "SELECT pg_advisory_lock(" + KEY + ")");
      try (var run = Launched.upgrade(folder, database.url())) {
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.output())
            .contains(
                "LCK-101: %s: another run holds the lock of notes.alembic_version"
                    .formatted(folder.getFileName()))
            .contains("300 ms (lock_wait)");
      }
      assertThat(database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'notes'")).isEmpty();
    }
  }

  @Test
  void aRevisionThatWaitsForATableGivesUpAfterLockTimeout(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, "notes", 3, "lock_timeout = \"200ms\"\n");
    UpgradeProgram.run(folder, database.url());
    Files.writeString(
        folder.resolve("db/versions/next.sql"),
        """
        -- next
        --
        -- @revision next
        -- @down_revision r0003

        -- @upgrade
        CREATE TABLE before (id int);
        ALTER TABLE done ADD COLUMN more int;
        """);
    try (var reader = database.connect()) {
      execute(reader, "BEGIN; SELECT * FROM notes.done");
      try (var run = Launched.upgrade(folder, database.url())) {
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.output())
            .contains("LCK-102: ")
            .contains("failed and was rolled back; the database is at r0003.")
            .contains("55P03 canceling statement due to lock timeout");
      }
      assertThat(chain.agreed(database)).isEqualTo(3);
      assertThat(database.query("SELECT to_regclass('notes.before')")).containsExactly("null");
    }
    assertThat(UpgradeProgram.problems(UpgradeProgram.run(folder, database.url()))).isEmpty();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
