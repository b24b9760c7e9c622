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

/** Revisions in Java that are killed in the midst of their rows. */
@ExtendWith(TestPostgres.class)
class JavaFaultTest {

  @TempDir Path folder;

  @BeforeEach
  void aTable(TestDatabase database) throws Exception {
    database.execute(
        """
        CREATE SCHEMA notes;
        CREATE TABLE notes.log AS SELECT n AS id, 0 AS times FROM generate_series(1, 1000) AS n;
        ALTER TABLE notes.log ADD PRIMARY KEY (id)\
        """);
  }

  @Test
  void pagesThatAreDoneAreNotDoneAgain(TestDatabase database) throws Exception {
    revision(
        "autocommit = true",
        "op.batches(batches(\"log\").by(\"id\").of(100).set(\"times = times + 1\"));");
    try (var gate = database.connect();
        var statement = gate.createStatement()) {
      gate.setAutoCommit(false);
      statement.execute("SELECT FROM notes.log WHERE id = 350 FOR UPDATE");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("page 300");
        Sessions.awaitBlocked(database);
        run.kill();
      }
      gate.rollback();
    }
    Sessions.awaitNone(database);
    assertThat(
            database.query("SELECT times, min(id), max(id) FROM notes.log GROUP BY 1 ORDER BY 1"))
        .as("the page in which it was killed is undone, or was committed with its event")
        .contains("1 | 1 | " + done(database));

    try (var next = Launched.upgrade(folder, database.url())) {
      assertThat(next.exit()).as("exit of\n%s", next.output()).isZero();
    }
    assertThat(database.query("SELECT times, count(*) FROM notes.log GROUP BY 1"))
        .containsExactly("1 | 1000");
  }

  private static String done(TestDatabase database) throws Exception {
    return database
        .query("SELECT max((detail -> 'page' -> 'key' ->> 0)::int) FROM notes.limbeck_history")
        .getFirst();
  }

  @Test
  void nothingRemainsOfARevisionThatIsKilledWhileItHasTheConnection(TestDatabase database)
      throws Exception {
    revision(
        "needsConnection = true",
        """
        op.execute("CREATE TABLE made (id int)");
            try (var own = op.connection().createStatement()) {
              own.execute("UPDATE log SET times = 1");
              own.execute("SELECT pg_advisory_xact_lock(4242)");
            }\
        """);
    try (var gate = database.connect();
        var statement = gate.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(4242)");
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("started a");
        Sessions.awaitBlocked(database);
        run.kill();
      }
      statement.execute("SELECT pg_advisory_unlock(4242)");
    }
    Sessions.awaitNone(database);
    Sessions.assertNoLock(database);
    assertThat(
            database.query(
                """
                SELECT to_regclass('notes.made'), (SELECT max(times) FROM notes.log),
                  (SELECT count(*) FROM notes.alembic_version)\
                """))
        .containsExactly("null | 0 | 0");
  }

  private void revision(String how, String statements) throws IOException {
    Chain.write(folder, 0);
    Files.writeString(
        folder.resolve("db/versions/Ra_Rows.java"),
        """
        import static dev.limbeck.migration.Elements.*;

        import dev.limbeck.migration.*;

        /** rows */
        @Revision(id = "a", %s)
        public final class Ra_Rows implements Migration {

          @Override
          public void upgrade(Operations op) throws Exception {
            %s
          }
        }
        """
            .formatted(how, statements));
  }
}
