package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.CommandEvent;
import dev.limbeck.run.RunEvent;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A PgBouncer between a run and the server. */
@ExtendWith(TestPostgres.class)
@EnabledIf(
    value = "dev.limbeck.acceptance.faults.PgBouncer#isInstalled",
    disabledReason = "no /usr/sbin/pgbouncer")
class PoolerTest {

  private static final String INDEX =
      """
      -- index
      --
      -- @revision index
      -- @down_revision r0003

      -- @upgrade autocommit
      CREATE INDEX CONCURRENTLY ix_done ON done (n);
      INSERT INTO notes.done VALUES (4);
      INSERT INTO notes.done VALUES (5);
      """;

  @TempDir Path folder;
  @TempDir Path poolerFolder;

  private Chain chain;

  @BeforeEach
  void aService() throws Exception {
    chain = Chain.write(folder, 3);
  }

  @Test
  void inTransactionModeRevisionsWithATransactionAreRight(TestDatabase database) throws Exception {
    chain = Chain.write(folder, 30);
    try (var pooler = PgBouncer.start(database, poolerFolder, "transaction");
        var one = Launched.waiting(folder, Map.of("DATABASE_URL", pooler.url(database)));
        var two = Launched.waiting(folder, Map.of("DATABASE_URL", pooler.url(database)))) {
      one.await("ready");
      two.await("ready");
      one.begin();
      two.begin();
      assertThat(one.exit()).as("exit of\n%s", one.output()).isZero();
      assertThat(two.exit()).as("exit of\n%s", two.output()).isZero();
      Sessions.assertNoLock(database);
    }
    assertThat(chain.agreed(database)).isEqualTo(30);
  }

  @Test
  void inTransactionModeAutocommitIsRefusedBeforeAnythingRuns(TestDatabase database)
      throws Exception {
    Files.writeString(folder.resolve("db/versions/index.sql"), INDEX);
    try (var pooler = PgBouncer.start(database, poolerFolder, "transaction")) {
      var report = UpgradeProgram.run(folder, pooler.url(database));
      assertThat(UpgradeProgram.problems(report))
          .startsWith(
              "RUN-306: %s: revision index runs in autocommit mode, which needs a session of its own"
                  .formatted(folder.getFileName()))
          .contains("Nothing was changed.")
          .contains("fix: set  direct_url  in limbeck.toml");
      Sessions.assertNoLock(database);
    }
    assertThat(database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'notes'")).isEmpty();
  }

  @Test
  void aDirectUrlIsTheWayAround(TestDatabase database) throws Exception {
    try (var pooler = PgBouncer.start(database, poolerFolder, "transaction")) {
      Chain.write(
          folder,
          "notes",
          3,
          "url = \"%s\"\ndirect_url = \"%s\"\n".formatted(pooler.url(database), database.url()));
      Files.writeString(folder.resolve("db/versions/index.sql"), INDEX);
      var report = UpgradeProgram.run(folder, Map.of(), event -> {});
      assertThat(UpgradeProgram.problems(report)).isEmpty();
    }
    assertThat(database.query("SELECT version_num FROM notes.alembic_version"))
        .containsExactly("index");
  }

  @Test
  void inSessionModeAutocommitIsRight(TestDatabase database) throws Exception {
    Files.writeString(folder.resolve("db/versions/index.sql"), INDEX);
    try (var pooler = PgBouncer.start(database, poolerFolder, "session")) {
      var report = UpgradeProgram.run(folder, pooler.url(database));
      assertThat(UpgradeProgram.problems(report)).isEmpty();
      Sessions.assertNoLock(database);
    }
    assertThat(database.query("SELECT n FROM notes.done")).containsExactly("1", "2", "3", "4", "5");
  }

  /** An application's one connection cannot be probed, so that only the next record can tell. */
  @Test
  void aSessionThatIsGivenAwayBetweenTwoStatementsStopsTheRun(TestDatabase database)
      throws Exception {
    Files.writeString(folder.resolve("db/versions/index.sql"), INDEX);
    try (var pooler = PgBouncer.start(database, poolerFolder, "transaction");
        var thief = DriverManager.getConnection(pooler.jdbcUrl(database), "thief", "");
        var statement = thief.createStatement()) {
      var source = new PGSimpleDataSource();
      source.setUrl(pooler.jdbcUrl(database));
      source.setUser("application");
      source.setPrepareThreshold(0);
      var report =
          UpgradeProgram.over(
              source, folder, event -> beforeTheSecond(event, () -> statement.execute("BEGIN")));
      assertThat(UpgradeProgram.problems(report))
          .startsWith("RUN-306: ")
          .contains(
              "Statement 1 is done and recorded. Whether the server has finished statement 2");
    }
    assertThat(database.query("SELECT version_num FROM notes.alembic_version"))
        .containsExactly("r0003");
  }

  private static void beforeTheSecond(CommandEvent event, Callable<Boolean> act) {
    if (event instanceof CommandEvent.Running(String unused, RunEvent.StatementStarted statement)
        && statement.number() == 2) {
      try {
        act.call();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
