package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Revisions without a transaction around them. */
@ExtendWith(TestPostgres.class)
class AutocommitFaultTest {

  @TempDir Path folder;

  @BeforeEach
  void aTable(TestDatabase database) throws Exception {
    database.execute(
        """
        CREATE SCHEMA notes;
        CREATE TABLE notes.log AS SELECT 0 AS n FROM generate_series(1, 20000)\
        """);
  }

  @Test
  void threeProcessesBuildOneIndexConcurrently(TestDatabase database) throws Exception {
    autocommit("CREATE INDEX CONCURRENTLY ix_log ON log (n);\nINSERT INTO log VALUES (1);");
    for (int time = 0; time < Faults.times(1, 20); time++) {
      Launched.atOnce(3, folder, database.url());
      assertThat(
              database.query(
                  "SELECT indisvalid FROM pg_index WHERE indrelid = 'notes.log'::regclass"))
          .containsExactly("t");
      assertThat(
              database.query("SELECT event, statement_no FROM notes.limbeck_history ORDER BY id"))
          .containsExactly("started | null", "statement | 1", "upgraded | 2");
      Sessions.awaitNone(database);
      Sessions.assertNoLock(database);
      database.execute(
          "DROP INDEX notes.ix_log; DROP TABLE notes.alembic_version, notes.limbeck_history");
    }
  }

  /** The server does not notice that the runner is gone before it answers it. */
  @Test
  void theNextRunWaitsForTheStatementOfAKilledOneAndGoesOnBehindTheRecordedOnes(
      TestDatabase database) throws Exception {
    autocommit(
        """
        INSERT INTO log VALUES (1);
        SELECT pg_advisory_xact_lock(4242);
        INSERT INTO log VALUES (3);\
        """);
    try (var gate = database.connect();
        var statement = gate.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(4242)");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("statement 2");
        Sessions.awaitBlocked(database);
        run.kill();
      }
      try (var next = Launched.upgrade(folder, database.url())) {
        next.await("waiting for notes.alembic_version");
        statement.execute("SELECT pg_advisory_unlock(4242)");
        assertThat(next.exit()).as("exit of\n%s", next.output()).isZero();
        assertThat(next.output()).contains("resumed behind 1");
      }
    }
    assertThat(database.query("SELECT n FROM notes.log WHERE n > 0 ORDER BY n"))
        .containsExactly("1", "3");
    assertThat(database.query("SELECT event, statement_no FROM notes.limbeck_history ORDER BY id"))
        .containsExactly("started | null", "statement | 1", "statement | 2", "upgraded | 3");
  }

  @Test
  void aLostConnectionTellsWhichStatementsAreDone(TestDatabase database) throws Exception {
    autocommit("INSERT INTO log VALUES (1);\nSELECT pg_advisory_xact_lock(4242);");
    try (var gate = database.connect();
        var statement = gate.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(4242)");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("statement 2");
        Sessions.awaitBlocked(database);
        Sessions.terminate(database);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
            .contains("RUN-311: %s: the connection was lost".formatted(folder.getFileName()))
            .contains("Statement 1 is done and recorded")
            .doesNotContain("whole or not at all");
      }
    }
  }

  private void autocommit(String statements) throws IOException {
    Chain.write(folder, 0);
    Files.writeString(
        folder.resolve("db/versions/a.sql"),
        """
        -- a
        --
        -- @revision a

        -- @upgrade autocommit
        %s
        """
            .formatted(statements));
  }
}
