package dev.limbeck.acceptance.dry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script that is run where it does not belong changes nothing. */
@ExtendWith(TestPostgres.class)
class ScriptGuardTest {

  @TempDir private Path folder;
  private Psql psql;
  private Shop shop;

  @BeforeEach
  void aShopAndPsql() throws Exception {
    psql = Psql.ofThisMachine();
    shop =
        new Shop(folder, "")
            .revision("a", "", "-- @upgrade\nCREATE TABLE IF NOT EXISTS t (word text);\n")
            .revision(
                "b",
                "-- @down_revision a\n",
                """
                -- @upgrade autocommit
                INSERT INTO t VALUES ('grün');
                INSERT INTO t SELECT 'x' || 1 / count(*) FROM t WHERE word = 'grün';
                """);
  }

  @Test
  void theSecondTimeItStopsAtOnce(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "head", "--sql");
    psql.run(script, database);
    var once = DatabaseContents.of(database);

    var again = psql.run(script, database);

    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.stderr())
        .contains(
            "this script begins at base, but shop.alembic_version holds b; nothing was changed");
    assertThat(DatabaseContents.of(database)).isEqualTo(once);
  }

  @Test
  void aDatabaseThatIsElsewhereIsLeftAlone(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "a:b", "--sql");

    var result = psql.run(script, database);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.stderr())
        .contains("this script begins at a, but shop.alembic_version is empty");
    assertThat(database.query("SELECT nspname FROM pg_namespace WHERE nspname = 'shop'")).isEmpty();
  }

  @Test
  void whatStoppedHalfWayIsNotBegunAgain(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "a:b", "--sql");
    shop.limbeck(database, "upgrade", "a");
    database.execute("ALTER TABLE shop.t ADD CHECK (word <> 'x1')");

    assertThat(psql.run(script, database).stderr()).contains("violates check constraint");
    assertThat(psql.run(script, database).stderr())
        .contains("revision b was begun by another run since this script was written");

    database.execute("ALTER TABLE shop.t DROP CONSTRAINT t_word_check");
    var rest = shop.script(database, "upgrade", "head", "--sql");
    assertThat(psql.run(rest, database).stderr()).isEmpty();
    assertThat(database.query("SELECT word FROM shop.t ORDER BY 1")).containsExactly("grün", "x1");
  }

  @Test
  void aRunThatHoldsTheLockIsNotDisturbed(TestDatabase database) throws Exception {
    shop.limbeck(database, "upgrade", "a");
    var script = shop.script(database, "upgrade", "head", "--sql");
    try (var other = database.connect();
        var statement = other.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(8989938097955124651)");

      assertThat(psql.run(script, database).stderr())
          .contains("another run holds the lock of shop.alembic_version");
    }
    assertThat(database.query("SELECT * FROM shop.alembic_version")).containsExactly("a");
  }

  @Test
  void aPsqlWithHabitsOfItsOwnDoesTheSame(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "head", "--sql");
    var options =
        List.of(
            "-S",
            "-v",
            "AUTOCOMMIT=off",
            "-v",
            "ON_ERROR_ROLLBACK=on",
            "-v",
            "FETCH_COUNT=1",
            "-v",
            "ON_ERROR_STOP=0");

    var result =
        psql.run(
            script,
            database,
            Map.of("PGCLIENTENCODING", "LATIN1", "PGTZ", "Asia/Tokyo", "PGDATESTYLE", "German"),
            options);

    assertThat(result.stderr()).isEmpty();
    assertThat(database.query("SELECT word FROM shop.t ORDER BY 1")).containsExactly("grün", "x1");
    assertThat(database.query("SELECT * FROM shop.alembic_version")).containsExactly("b");
  }

  @Test
  void oneTransactionAroundAllOfItOnlyWarns(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "head", "--sql");

    var result = psql.run(script, database, Map.of(), List.of("-1"));

    assertThat(result.exit()).isZero();
    assertThat(result.stderr()).contains("WARNING").doesNotContain("ERROR");
    assertThat(database.query("SELECT * FROM shop.alembic_version")).containsExactly("b");
  }

  @Test
  void aScriptReadsAndCreatesNothing(TestDatabase database) throws Exception {
    var script = shop.script(database, "upgrade", "head", "--sql");

    assertThat(Files.readString(script)).startsWith("-- Limbeck ");
    assertThat(database.query("SELECT nspname FROM pg_namespace WHERE nspname = 'shop'")).isEmpty();
  }
}
