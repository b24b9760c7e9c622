package dev.limbeck.acceptance.dry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What psql makes of a script is what the run makes: rows, history, catalog and data. */
@ExtendWith(TestPostgres.class)
class ScriptLawTest {

  @TempDir private Path folder;
  private Psql psql;

  @BeforeEach
  void psqlIsHere() throws Exception {
    psql = Psql.ofThisMachine();
  }

  @Test
  void aLine(TestServer server) throws Exception {
    var shop = line();
    same(server, shop, "", "upgrade head");
    same(server, shop, "upgrade a", "upgrade head");
    same(server, shop, "upgrade a", "upgrade +1");
    same(server, shop, "upgrade head", "upgrade head");
    same(server, shop, "upgrade head", "downgrade base");
    same(server, shop, "upgrade head", "downgrade -1");
    same(server, shop, "upgrade head; downgrade base", "upgrade head");
  }

  @Test
  void rangesNeedNoDatabase(TestServer server) throws Exception {
    var shop = line();
    same(server, shop, "", "upgrade head", "upgrade :head");
    same(server, shop, "upgrade a", "upgrade head", "upgrade a:head");
    same(server, shop, "upgrade head", "downgrade base", "downgrade c:base");
    same(server, shop, "upgrade head", "downgrade -1", "downgrade head:-1");
    same(server, shop, "upgrade a", "stamp c", "stamp a:c");
    same(server, shop, "upgrade head; downgrade base", "upgrade head", "upgrade base:head");
  }

  @Test
  void branchesMergesAndDependencies(TestServer server) throws Exception {
    var shop = new Shop(folder, "");
    shop.revision("a", "", table("a"))
        .revision("b", "-- @down_revision a\n-- @branch_labels left\n", table("b"))
        .revision("c", "-- @down_revision a\n", table("c"))
        .revision("d", "-- @depends_on c\n", table("d"))
        .revision("m", "-- @down_revision b, c\n", "-- @upgrade\n\n-- @downgrade\n");
    same(server, shop, "", "upgrade heads");
    same(server, shop, "upgrade left", "upgrade d");
    same(server, shop, "upgrade heads", "downgrade c");
    same(server, shop, "upgrade heads", "downgrade base");
    same(server, shop, "upgrade heads; downgrade b", "upgrade m");
    same(server, shop, "upgrade left", "stamp c");
    same(server, shop, "upgrade heads", "stamp --purge a");
    same(server, shop, "upgrade left", "upgrade d", "upgrade b:d");
  }

  @Test
  void outsideATransaction(TestServer server) throws Exception {
    var shop =
        new Shop(folder, "lock_timeout = \"7s\"\nstatement_timeout = \"1min\"\n")
            .revision("a", "", "-- @upgrade\nCREATE TABLE t (id int);\n\n-- @downgrade\n")
            .revision(
                "b",
                "-- @down_revision a\n",
                """
                -- @upgrade autocommit
                CREATE INDEX CONCURRENTLY ix ON t (id); -- one
                INSERT INTO t VALUES (1), (2);
                CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS lock_timeout,
                  current_setting('statement_timeout') AS timeout, current_setting('search_path') AS path;

                -- @downgrade autocommit
                DROP INDEX CONCURRENTLY ix;
                DROP TABLE seen
                """)
            .revision("c", "-- @down_revision b\n", "-- @upgrade autocommit\n-- nothing\n");
    same(server, shop, "", "upgrade head");
    same(server, shop, "upgrade a", "upgrade c");
    same(server, shop, "upgrade b", "downgrade base");
    same(server, shop, "", "upgrade head", "upgrade base:head");
  }

  @Test
  void checks(TestServer server) throws Exception {
    var shop =
        new Shop(folder, "")
            .revision(
                "a",
                "",
                """
                -- @upgrade
                -- @require SELECT to_regclass('t') IS NULL, ':DBNAME', '$limbeck$'
                CREATE TABLE t (id int);
                -- @verify SELECT (ARRAY[true])[1:1] = ARRAY[true]

                -- @downgrade
                -- @require SELECT count(*) = 0 FROM t -- ; it is empty
                DROP TABLE t;
                """)
            .revision(
                "b",
                "-- @down_revision a\n",
                """
                -- @upgrade autocommit
                -- @require SELECT count(*) = 0 FROM t
                INSERT INTO t VALUES (1);
                -- @verify
                --   SELECT count(*) = 1
                --   FROM t

                -- @downgrade autocommit
                DELETE FROM t;
                -- @verify SELECT count(*) = 0 FROM t
                """)
            .revision("c", "-- @down_revision b\n", "-- @upgrade\n-- @verify SELECT true\n");
    same(server, shop, "", "upgrade head");
    same(server, shop, "upgrade b", "downgrade base");
    same(server, shop, "", "upgrade head", "upgrade base:head");
  }

  @Test
  void hooks(TestServer server) throws Exception {
    Files.writeString(
        folder.resolve("log.sql"),
        """
        SET LOCAL client_min_messages = warning;
        CREATE TABLE IF NOT EXISTS public.log (id int GENERATED ALWAYS AS IDENTITY, hook text, revision text, slice int[]);
        INSERT INTO public.log (hook, revision, slice) SELECT current_setting('limbeck.hook'), current_setting('limbeck.revision'),
          (ARRAY[1,2])[1:max] FROM (SELECT 1) AS x(max); -- ':DBNAME' $limbeck$
        """);
    var shop =
        new Shop(
                folder,
                """
                hooks.before_run = ["log.sql"]
                hooks.before_step = ["log.sql"]
                hooks.after_step = ["log.sql"]
                hooks.after_run = ["log.sql"]
                """)
            .revision("a", "", table("a"))
            .revision(
                "b",
                "-- @down_revision a\n",
                "-- @upgrade autocommit\nCREATE TABLE b (id int);\n\n-- @downgrade\nDROP TABLE b;\n");
    same(server, shop, "", "upgrade head");
    same(server, shop, "upgrade head", "downgrade base");
    same(server, shop, "", "upgrade head", "upgrade base:head");
    same(server, shop, "upgrade head", "upgrade head");
  }

  @Test
  void aCheckThatIsNotTrueStopsTheScriptWhereItStopsTheRun(TestServer server) throws Exception {
    var shop =
        line()
            .revision(
                "d",
                "-- @down_revision c\n",
                """
                -- @upgrade
                CREATE TABLE d AS SELECT 1 AS id;
                -- @verify SELECT id = 2 AS two, id FROM d
                """);
    try (var online = server.database();
        var offline = server.database()) {
      var script = shop.script(offline, "upgrade", "head", "--sql");
      assertThat(shop.tried(online, "upgrade", "head").exit()).isEqualTo(1);
      var psqlSays = psql.run(script, offline);

      assertThat(psqlSays.exit()).isEqualTo(3);
      assertThat(psqlSays.stderr())
          .contains("@verify at db/versions/d.sql:")
          .contains("is not true\nDETAIL:  two   | id\n------+---\nfalse | 1\n");
      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  @Test
  void aLaterScriptGoesOnWithTheCheckAlone(TestServer server) throws Exception {
    var shop =
        new Shop(folder, "")
            .revision("a", "", "-- @upgrade\nCREATE TABLE t (id int);\n")
            .revision(
                "b",
                "-- @down_revision a\n",
                "-- @upgrade autocommit\nINSERT INTO t VALUES (1);\n-- @verify SELECT count(*) = 2 FROM t\n");
    try (var online = server.database();
        var offline = server.database()) {
      for (var database : new TestDatabase[] {online, offline}) {
        assertThat(shop.tried(database, "upgrade", "head").exit()).isEqualTo(1);
        database.execute("INSERT INTO shop.t VALUES (2)");
      }
      shop.limbeck(online, "upgrade", "head");
      assertThat(psql.run(shop.script(offline, "upgrade", "head", "--sql"), offline).stderr())
          .isEmpty();

      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  @Test
  void whatALaterStatementOfAnAutocommitRevisionStoppedAt(TestServer server) throws Exception {
    var shop =
        new Shop(folder, "")
            .revision("a", "", "-- @upgrade\nCREATE TABLE t (id int);\n")
            .revision(
                "b",
                "-- @down_revision a\n",
                "-- @upgrade autocommit\nINSERT INTO t VALUES (1);\nSELECT 1 / (count(*) - 1) FROM t;\n");
    try (var online = server.database();
        var offline = server.database()) {
      for (var database : new TestDatabase[] {online, offline}) {
        assertThat(shop.tried(database, "upgrade", "head").exit()).isEqualTo(1);
        database.execute("INSERT INTO shop.t VALUES (2)");
      }
      shop.limbeck(online, "upgrade", "head");
      assertThat(psql.run(shop.script(offline, "upgrade", "head", "--sql"), offline).stderr())
          .isEmpty();

      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  @Test
  void settingsArgumentsAndTag(TestServer server) throws Exception {
    try (var owners = server.database()) {
      var role = owners.name() + "_owner";
      owners.execute("CREATE ROLE %s".formatted(role));
      var shop =
          new Shop(folder, "role = \"%s\"\nsearch_path = [\"public\"]\n".formatted(role))
              .revision(
                  "a",
                  "",
                  """
                  -- @upgrade
                  SET TimeZone = 'Asia/Tokyo';
                  CREATE TABLE seen AS SELECT current_setting('limbeck.x.tenant') AS tenant,
                    current_setting('limbeck.tag') AS tag, current_user, current_setting('search_path'),
                    current_setting('lock_timeout') AS lock_timeout;
                  SET ROLE NONE;
                  """)
              .revision(
                  "b",
                  "-- @down_revision a\n",
                  "-- @upgrade\nCREATE TABLE zone AS SELECT current_setting('TimeZone') AS zone,"
                      + " timestamptz '2026-03-29 02:30' AS at, current_setting('DateStyle') AS style;\n");
      try (var online = server.database();
          var offline = server.database()) {
        for (var database : new TestDatabase[] {online, offline}) {
          database.execute("GRANT CREATE ON DATABASE %s TO %s".formatted(database.name(), role));
        }
        String[] run = {"upgrade", "head", "-x", "tenant=o'n\\eil", "--tag", "v1 :DBNAME"};
        String[] print = {
          "upgrade", "head", "-x", "tenant=o'n\\eil", "--tag", "v1 :DBNAME", "--sql"
        };
        var script = shop.script(offline, print);
        shop.limbeck(online, run);
        assertThat(psql.run(script, offline).stderr()).isEmpty();

        assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
      }
    }
  }

  @Test
  void textsThatPsqlCouldTakeForItsOwn(TestServer server) throws Exception {
    var shop =
        new Shop(folder, "")
            .revision(
                "a",
                "",
                """
                -- @upgrade
                CREATE TABLE t AS SELECT (ARRAY[1,2,3])[1:"HOST"] AS one, (ARRAY[4,5,6])[:PORT] AS two,
                  ':DBNAME \\set' AS three, $$:'USER' \\! echo$$ AS four, E'\\\\:PORT' AS "f:PORT",
                  '7'::int AS seven, (ARRAY[1,2])['1'::int:'2'] AS eight, 'grün ✓' AS word
                FROM (SELECT 2 AS "HOST", 3 AS PORT) x;
                CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql
                  BEGIN ATOMIC SELECT CASE WHEN x > 0 THEN 1 ELSE 2 END; SELECT 3; END;
                CREATE FUNCTION g() RETURNS text LANGUAGE plpgsql AS $fn$
                  DECLARE v text := 'a;b'; BEGIN /* ; */ RETURN v; -- '
                  END $fn$;
                CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2);
                /* an /* inner */ comment: ; */ SELECT 1 -- no semicolon: \\d
                """)
            .revision(
                "b",
                "-- @down_revision a\n",
                "-- @upgrade\r\nCREATE TABLE u AS\r\n  SELECT 'x\r\ny' AS t;\r\n");
    same(server, shop, "", "upgrade head");
  }

  @Test
  void whatAnotherToolDidBefore(TestServer server) throws Exception {
    try (var online = server.database();
        var offline = server.database()) {
      var shop = line();
      for (var database : new TestDatabase[] {online, offline}) {
        shop.limbeck(database, "upgrade", "a");
        database.execute("UPDATE shop.alembic_version SET version_num = 'b'");
        database.execute("CREATE TABLE shop.b (id int)");
      }
      var script = shop.script(offline, "upgrade", "head", "--sql");
      shop.limbeck(online, "upgrade", "head");
      assertThat(psql.run(script, offline).stderr()).isEmpty();

      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  @Test
  void adoptingADatabaseOfAlembics(TestServer server) throws Exception {
    try (var online = server.database();
        var offline = server.database()) {
      var shop = line();
      for (var database : new TestDatabase[] {online, offline}) {
        database.execute(
            """
            CREATE SCHEMA shop;
            CREATE TABLE shop.alembic_version (version_num varchar(32) PRIMARY KEY);
            INSERT INTO shop.alembic_version VALUES ('b')\
            """);
      }
      var script = shop.script(offline, "upgrade", "head", "--sql");
      shop.limbeck(online, "upgrade", "head");
      assertThat(psql.run(script, offline).stderr()).isEmpty();

      assertThat(DatabaseContents.of(offline)).isEqualTo(DatabaseContents.of(online));
    }
  }

  @Test
  void tablesElsewhereAndNone(TestServer server) throws Exception {
    var elsewhere =
        new Shop(
            folder.resolve("elsewhere"),
            "version_table_schema = \"versions\"\nhistory_table = \"Audit.log\"\n");
    same(server, elsewhere.revision("a", "", table("a")), "", "upgrade head");
    same(server, elsewhere, "", "upgrade head", "upgrade :a");
    var none = new Shop(folder.resolve("none"), "history_table = false\n");
    same(server, none.revision("a", "", table("a")), "", "upgrade head");
    same(server, none, "upgrade head", "downgrade base");
  }

  private Shop line() throws Exception {
    return new Shop(folder, "")
        .revision("a", "", table("a"))
        .revision("b", "-- @down_revision a\n", table("b"))
        .revision("c", "-- @down_revision b\n", table("c"));
  }

  private static String table(String name) {
    return """
    -- @upgrade
    CREATE TABLE t_%1$s (id bigint PRIMARY KEY, name text DEFAULT 'it''s');
    INSERT INTO t_%1$s VALUES (1);

    -- @downgrade
    DROP TABLE t_%1$s;
    """
        .formatted(name);
  }

  private void same(TestServer server, Shop shop, String before, String command) throws Exception {
    same(server, shop, before, command, command);
  }

  /** Prepares two databases alike, runs the command on one and the script of it on the other. */
  private void same(TestServer server, Shop shop, String before, String command, String printed)
      throws Exception {
    try (var online = server.database();
        var offline = server.database()) {
      for (var step : before.isEmpty() ? new String[0] : before.split("; ", -1)) {
        shop.limbeck(online, step.split(" ", -1));
        shop.limbeck(offline, step.split(" ", -1));
      }
      var script = shop.script(offline, (printed + " --sql").split(" ", -1));
      shop.limbeck(online, command.split(" ", -1));

      var result = psql.run(script, offline);

      assertThat(result.stderr()).as(printed).isEmpty();
      assertThat(result.exit()).as(printed).isZero();
      assertThat(DatabaseContents.of(offline))
          .as("%s, then %s", before, printed)
          .isEqualTo(DatabaseContents.of(online));
    }
  }
}
