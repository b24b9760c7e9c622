package dev.limbeck.acceptance.scratch;

import static dev.limbeck.acceptance.scratch.ScratchServerOfTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.autogenerate.LeftOut;
import dev.limbeck.autogenerate.ScratchSide;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.TargetParser;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The two sides of a comparison, made of files. */
@ExtendWith(TestPostgres.class)
class ScratchSidesTest {

  @TempDir Path folder;

  private ScratchServer server;
  private SidesOfTest shop;
  private TestDatabase home;

  @BeforeEach
  void begin(TestDatabase database) {
    home = database;
    server = ScratchServerOfTest.keeping(database);
    shop = new SidesOfTest(folder);
  }

  @AfterEach
  void end() throws Exception {
    server.close();
    ScratchServerOfTest.dropAll(home);
  }

  @Test
  void theHeadIsWhatTheRevisionsMake() throws Exception {
    shop.revision("a1", "", "CREATE TABLE users (id int);")
        .revision("b2", "a1", "CREATE TABLE orders (id int);");
    try (var head = shop.on(server).head()) {
      assertThat(relations(head)).containsExactly("orders r", "users r");
      assertThat(head.madeOf()).startsWith("the revisions at b2 (replayed on scratch, PostgreSQL");
    }
    try (var first = shop.on(server).at(TargetParser.parse("a1"))) {
      assertThat(relations(first)).containsExactly("users r");
    }
  }

  @Test
  void withoutRevisionsTheSchemaIsThereAndEmpty() throws Exception {
    try (var head = shop.on(server).head()) {
      assertThat(relations(head)).isEmpty();
      assertThat(value(head, "SELECT count(*) FROM pg_namespace WHERE nspname = 'shop'"))
          .isEqualTo("1");
      assertThat(head.madeOf()).startsWith("no revisions (an empty schema on scratch");
    }
  }

  @Test
  void autocommitRevisionsAreReplayedToo() throws Exception {
    shop.file(
        "db/versions/a1.sql",
        """
        -- one
        --
        -- @revision a1

        -- @upgrade autocommit
        CREATE TABLE users (id int);
        CREATE INDEX CONCURRENTLY ix_users ON users (id);
        """);
    try (var head = shop.on(server).head()) {
      assertThat(relations(head)).containsExactly("ix_users i", "users r");
    }
  }

  @Test
  void onlyARevisionThatWasAddedIsReplayed() throws Exception {
    shop.revision("a1", "", "CREATE TABLE shop.ran (revision text, at text);" + ran("a1"))
        .revision("b2", "a1", ran("b2"));
    var before = times();
    shop.revision("c3", "b2", ran("c3"));
    var after = times();
    assertThat(before).containsOnlyKeys("a1", "b2");
    assertThat(after).containsAllEntriesOf(before).containsOnlyKeys("a1", "b2", "c3");
  }

  @Test
  void aRevisionThatWasReplacedIsReplayedWithAllBehindIt() throws Exception {
    shop.revision("a1", "", "CREATE TABLE shop.ran (revision text, at text);" + ran("a1"));
    var first = times();
    shop.revision("b2", "a1", ran("b2")).revision("c3", "b2", ran("c3"));
    var before = times();
    shop.revision("b2", "a1", ran("b2") + ran("more"));
    assertThat(times())
        .containsAllEntriesOf(first)
        .containsOnlyKeys("a1", "b2", "more", "c3")
        .doesNotContainEntry("b2", before.get("b2"))
        .doesNotContainEntry("c3", before.get("c3"));
  }

  @Test
  void branchesAndTheirMergeAreReplayedInTheirOrder() throws Exception {
    shop.revision("a1", "", "CREATE TABLE shop.ran (revision text, at text);" + ran("a1"))
        .revision("b2", "a1", ran("b2"));
    var trunk = times();
    shop.revision("c2", "a1", ran("c2"));
    assertThat(times()).containsOnlyKeys("a1", "b2", "c2");
    shop.revision("d3", "b2, c2", ran("d3"));
    var merged = times();
    assertThat(merged).containsOnlyKeys("a1", "b2", "c2", "d3");
    assertThat(times()).isEqualTo(merged);
    shop.delete("c2").delete("d3");
    assertThat(times()).isEqualTo(trunk);
  }

  /** Writes down when a revision ran, to the microsecond. */
  private static String ran(String revision) {
    return "INSERT INTO shop.ran SELECT '%s', clock_timestamp()::text;".formatted(revision);
  }

  /** When each revision ran that made the head. */
  private Map<String, String> times() throws Exception {
    try (var head = shop.on(server).head()) {
      var all = value(head, "SELECT string_agg(revision || '=' || at, ',') FROM shop.ran");
      return Stream.of(all.split(",", -1))
          .map(one -> one.split("=", -1))
          .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, TreeMap::new));
    }
  }

  @Test
  void rolesThatRevisionsNameAreCreated() throws Exception {
    var role = home.name() + "_app";
    shop.revision("a1", "", "CREATE TABLE users (id int); GRANT SELECT ON users TO " + role + ";");
    try (var head = shop.on(server).head()) {
      assertThat(relations(head)).containsExactly("users r");
    }
  }

  @Test
  void aRevisionThatNeedsRowsIsToldWithItsOwnProblem() throws Exception {
    shop.revision("a1", "", "CREATE TABLE users (id int);")
        .revision("b2", "a1", "SELECT 1 / count(*) FROM users;");
    assertThatThrownBy(() -> shop.on(server).head().database())
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              var problem = refused.problems().getFirst();
              assertThat(problem.code().code()).isEqualTo("AUT-203");
              assertThat(problem.why()).contains("RUN-310", "22012 division by zero");
              assertThat(problem.location().orElseThrow().path()).endsWith("b2.sql");
            });
  }

  @Test
  void aModelIsMadeWhateverTheOrderOfItsStatements() throws Exception {
    shop.file("model/a.sql", "CREATE TABLE orders (user_id int REFERENCES users, s state);")
        .file(
            "model/b.sql",
            "CREATE VIEW big AS SELECT * FROM orders;\nCREATE TABLE users (id int PRIMARY KEY);")
        .file("model/c/types.sql", "CREATE TYPE state AS ENUM ('new');");
    try (var desired =
        shop.on(server).desired(List.of(shop.model("model")), DiffSettings.DEFAULT)) {
      assertThat(relations(desired))
          .containsExactly("big v", "orders r", "users r", "users_pkey i");
      assertThat(desired.madeOf()).isEqualTo("model (4 statements)");
    }
  }

  @Test
  void manyStatementsAreMadeAlthoughOneComesTooEarly() throws Exception {
    var text = new StringBuilder("CREATE VIEW last AS SELECT * FROM t449;\n");
    for (int i = 0; i < 450; i++) {
      text.append("CREATE TABLE t%d (id int);\n".formatted(i));
    }
    shop.file("schema.sql", text.toString());
    try (var desired =
        shop.on(server).desired(List.of(shop.model("schema.sql")), DiffSettings.DEFAULT)) {
      assertThat(relations(desired)).hasSize(451);
    }
  }

  @Test
  void aDumpIsUnderstood() throws Exception {
    shop.file(
        "schema.sql",
        """
        -- PostgreSQL database dump
        \\restrict QhS0
        SET statement_timeout = 0;
        SET transaction_timeout = 0;
        SET client_encoding = 'UTF8';
        SELECT pg_catalog.set_config('search_path', '', false);
        SET default_table_access_method = heap;
        CREATE SCHEMA shop;
        ALTER SCHEMA shop OWNER TO somebody;
        CREATE TABLE shop.users (id bigint NOT NULL, name text);
        ALTER TABLE shop.users OWNER TO somebody;
        CREATE SEQUENCE shop.users_id_seq;
        ALTER SEQUENCE shop.users_id_seq OWNED BY shop.users.id;
        COPY shop.users (id, name) FROM stdin;
        1\tit's
        \\.
        SELECT pg_catalog.setval('shop.users_id_seq', 1, true);
        ALTER TABLE ONLY shop.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
        \\unrestrict QhS0
        """);
    var sides = shop.on(server);
    try (var desired = sides.desired(List.of(shop.model("schema.sql")), DiffSettings.DEFAULT)) {
      assertThat(relations(desired)).containsExactly("users r", "users_id_seq S", "users_pkey i");
    }
    assertThat(sides.omissions()).hasSize(2);
    assertThat(sides.omissions().getFirst().what()).startsWith("schema.sql:14 COPY shop.users");
  }

  @Test
  void anErrorIsToldWithItsPlace() throws Exception {
    shop.file(
        "schema.sql",
        "CREATE TABLE users (id int);\n\nCREATE TABLE orders (\n  id int,\n  total moneyy\n);\n");
    var problem = refusedModel("schema.sql");
    assertThat(problem.code().code()).isEqualTo("MOD-201");
    assertThat(problem.location().orElseThrow().toString()).isEqualTo("schema.sql:5:9");
    assertThat(problem.location().orElseThrow().lineText()).isEqualTo("  total moneyy");
    assertThat(problem.why()).isEqualTo("42704 type \"moneyy\" does not exist");
  }

  @Test
  void whatTheScratchServerDoesNotHaveIsLeftOutWithAllThatNeedsIt() throws Exception {
    shop.file(
        "schema.sql",
        """
        CREATE VIEW near AS SELECT st_distance(at, at) FROM places;
        CREATE TABLE places (id int, at geometry(Point, 4326), UNIQUE (at)) TABLESPACE nowhere;
        CREATE INDEX ix_at ON places USING gist (at);
        CREATE INDEX ix_id ON places (id);
        CREATE TABLE visits (place int, at geometry);
        CREATE EXTENSION no_such_extension;
        """);
    var sides = shop.on(server);
    for (int i = 0; i < 2; i++) {
      try (var desired = sides.desired(List.of(shop.model("schema.sql")), DiffSettings.DEFAULT)) {
        assertThat(relations(desired)).containsExactly("ix_id i", "places r", "visits r");
        assertThat(desired.leftOut())
            .extracting(LeftOut::text)
            .containsExactlyInAnyOrder(
                "extension 'no_such_extension'",
                "tablespace 'nowhere' of table 'places'",
                "column 'places.at'",
                "column 'visits.at'",
                "a constraint of 'places'",
                "index 'ix_at'",
                "view 'near'");
      }
    }
  }

  @Test
  void revisionsLeaveTheSameOut() throws Exception {
    shop.revision(
            "a1",
            "",
            """
            CREATE EXTENSION no_such_extension;
            CREATE TABLE places (id int, at geometry);
            CREATE INDEX ix_at ON places USING gist (at);
            SET LOCAL default_tablespace = nowhere;
            CREATE TABLE visits (id int, at geometry);
            SELECT update_geometry(at) FROM places;
            """)
        .file(
            "db/versions/b2.sql",
            """
            -- two
            --
            -- @revision b2
            -- @down_revision a1

            -- @upgrade autocommit
            CREATE INDEX CONCURRENTLY ix_visits ON visits USING gist (at);
            ALTER TABLE visits ADD area geography, ADD name text;
            DROP INDEX ix_at;
            """);
    try (var head = shop.on(server).head()) {
      assertThat(relations(head)).containsExactly("places r", "visits r");
      assertThat(head.leftOut())
          .extracting(LeftOut::text)
          .containsExactlyInAnyOrder(
              "extension 'no_such_extension'",
              "column 'places.at'",
              "a1 SET LOCAL default_tablespace = nowhere",
              "column 'visits.at'",
              "a1 SELECT update_geometry(at) FROM places",
              "index 'ix_visits'",
              "column 'visits.area'");
    }
  }

  @Test
  void aSlipOfThePenIsNotTakenForWhatAnExtensionWouldBring() throws Exception {
    shop.file(
        "schema.sql",
        "CREATE EXTENSION no_such_extension;\nCREATE TABLE orders (id int, total moneyy, at geometry);");
    var problem = refusedModel("schema.sql");
    assertThat(problem.why()).isEqualTo("42704 type \"moneyy\" does not exist");
  }

  @Test
  void whatNoExtensionBringsIsAnErrorAsEver() throws Exception {
    shop.file(
        "schema.sql",
        "CREATE EXTENSION no_such_extension;\nCREATE VIEW v AS SELECT * FROM nothing;");
    assertThat(refusedModel("schema.sql").why()).contains("relation \"nothing\" does not exist");
    shop.revision(
        "a1", "", "CREATE EXTENSION no_such_extension; CREATE VIEW v AS SELECT * FROM nothing;");
    assertThatThrownBy(() -> shop.on(server).head().database()).hasMessageContaining("do not run");
  }

  @Test
  void whatIsWrongInItselfIsToldBeforeWhatLacksIt() throws Exception {
    shop.file(
        "schema.sql",
        "CREATE VIEW all_users AS SELECT * FROM users;\nCREATE TABLE users (id, int);");
    var problem = refusedModel("schema.sql");
    assertThat(problem.location().orElseThrow().toString()).isEqualTo("schema.sql:2:29");
    assertThat(problem.why()).contains("syntax error").contains("Behind it 1 more");
  }

  private Problem refusedModel(String model) throws Exception {
    try (var desired = shop.on(server).desired(List.of(shop.model(model)), DiffSettings.DEFAULT)) {
      throw new AssertionError("made: " + desired.database().url());
    } catch (ProblemException refused) {
      assertThat(refused.problems()).hasSize(1);
      return refused.problems().getFirst();
    }
  }

  @Test
  void aCopyCanBeChanged() throws Exception {
    shop.revision("a1", "", "CREATE TABLE users (id int);");
    var sides = shop.on(server);
    try (var head = sides.head();
        var copy = sides.copy(head)) {
      run(copy, "DROP TABLE shop.users");
      assertThat(relations(head)).containsExactly("users r");
    }
  }

  private static List<String> relations(ScratchSide side) throws Exception {
    var names =
        value(
            side,
            """
            SELECT string_agg(relname || ' ' || relkind::text, ',' ORDER BY relname) FROM pg_class
            WHERE relnamespace = 'shop'::regnamespace
              AND relname !~ '^(alembic_version|limbeck_history)'\
            """);
    return names.equals("null") ? List.of() : List.of(names.split(",", -1));
  }

  private static String value(ScratchSide side, String query) throws Exception {
    try (var statement = side.database().connection().createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
