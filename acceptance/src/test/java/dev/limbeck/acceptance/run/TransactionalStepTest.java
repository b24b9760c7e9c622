package dev.limbeck.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.run.RunEvent;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPostgres.class)
class TransactionalStepTest {

  @TempDir Path folder;

  @Test
  void nothingOfAFailedRevisionRemains(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nCREATE TABLE one (id int);\n")
            .revision(
                "b",
                "a",
                """
                -- @upgrade
                CREATE TABLE two (id int);
                SELECT missing FROM two;
                CREATE TABLE three (id int);
                """);

    var report = service.upgrade("head");

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.to()).extracting(Object::toString).containsExactly("a");
    assertThat(tables(database)).isEqualTo("[alembic_version, limbeck_history, one]");
    assertThat(database.query("SELECT version_num FROM notes.alembic_version"))
        .containsExactly("a");
    assertThat(text(report))
        .isEqualTo(
            """
            RUN-310: %s: upgrade to b failed and was rolled back; the database is at a.
              db/versions/b.sql:8:8
                  8 | SELECT missing FROM two;
                    |        ^
              42703 column "missing" does not exist
              done before in this run:  -> a, revision a, committed
              fix: correct the rows or the file, then  limbeck upgrade head\
            """
                .formatted(folder.getFileName()));
  }

  @Test
  void aPositionCountsCharactersAsTheServerDoes(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nSELECT '😀é' AS ok;\n/* 😀 */ SELEKT 1;\n");

    assertThat(text(service.upgrade("head"))).contains("db/versions/a.sql:7:9\n");
  }

  @Test
  void aStatementWithoutAPositionIsNamedIfItIsTheOnlyOne(TestDatabase database) throws Exception {
    database.execute("CREATE SCHEMA notes; CREATE TABLE notes.t AS SELECT -1 AS streak");
    var service =
        new Service(folder, database)
            .revision(
                "a",
                "",
                "-- @upgrade\n-- a comment\nALTER TABLE t ADD CHECK (streak > 0) -- no semicolon");

    assertThat(text(service.upgrade("head"))).contains("db/versions/a.sql:7:1\n").contains("23514");
  }

  @Test
  void aStatementWithoutAPositionIsFoundByTheNameInTheSentence(TestDatabase database)
      throws Exception {
    database.execute("CREATE SCHEMA notes; CREATE TABLE notes.t AS SELECT -1 AS streak");
    var service =
        new Service(folder, database)
            .revision(
                "a",
                "",
                """
                -- @upgrade
                CREATE TABLE one (id int);
                ALTER TABLE t
                  ADD CONSTRAINT streak_positive CHECK (streak > 0);
                CREATE TABLE two (id int);
                """);

    assertThat(text(service.upgrade("head"))).contains("db/versions/a.sql:8:18\n");
  }

  @Test
  void aSettingOfOneRevisionNeverReachesTheNext(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision(
                "a",
                "",
                "-- @upgrade\nSET search_path = public; SET standard_conforming_strings = off;\n")
            .revision("b", "a", "-- @upgrade\nCREATE TABLE here (path text DEFAULT 'a\\b');\n");

    assertThat(service.upgrade("head").state()).isEqualTo(State.APPLIED);
    assertThat(
            database.query(
                "SELECT column_default FROM information_schema.columns WHERE table_schema = 'notes' AND table_name = 'here'"))
        .containsExactly("'a\\b'::text");
  }

  @Test
  void anUnqualifiedNameNeverMeansATableInPublic(TestDatabase database) throws Exception {
    database.execute("CREATE TABLE public.accounts (id int)");
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nALTER TABLE accounts ADD COLUMN hacked int;\n");

    assertThat(text(service.upgrade("head")))
        .contains("42P01 relation \"accounts\" does not exist");
  }

  @Test
  void theSchemasOfExtensionsAreOnThePath(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision(
                "a",
                "",
                "-- @upgrade\nCREATE SCHEMA tools; CREATE EXTENSION citext SCHEMA tools;\n")
            .revision("b", "a", "-- @upgrade\nCREATE TABLE t (name citext);\n");

    assertThat(service.upgrade("head").state()).isEqualTo(State.APPLIED);
  }

  @Test
  void rowsThatAnotherToolMovedAreRecordedAtTheNextWrite(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\n")
            .revision("b", "a", "-- @upgrade\n")
            .revision("c", "b", "-- @upgrade\n");
    service.upgrade("a");
    database.execute("UPDATE notes.alembic_version SET version_num = 'b'");

    service.upgrade("head");

    assertThat(
            database.query(
                "SELECT event || ' ' || revision FROM notes.limbeck_history ORDER BY id"))
        .containsExactly("upgraded a", "external a", "external b", "upgraded c");
  }

  @Test
  void whatTheServerSaysIsPassedOn(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nDO $$ BEGIN RAISE NOTICE 'half way'; END $$;\n");

    service.upgrade("head");

    assertThat(service.events())
        .contains(
            new CommandEvent.Running(
                String.valueOf(folder.getFileName()), new RunEvent.Notice("NOTICE: half way")));
  }

  @Test
  void aDowngradeThatCannotRunStopsBeforeAnythingRuns(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nCREATE TABLE one (id int);\n")
            .revision("b", "a", "-- @upgrade\n\n-- @downgrade\nDROP TABLE one;\n");
    service.upgrade("head");

    var report = service.downgrade("base");

    assertThat(text(report)).startsWith("RUN-301: Revision a (revision a) has no downgrade");
    assertThat(database.query("SELECT version_num FROM notes.alembic_version"))
        .containsExactly("b");
  }

  @Test
  void aStampWritesRowsAndHistoryAndRunsNothing(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nCREATE TABLE one (id int);\n")
            .revision("b", "a", "-- @upgrade\nCREATE TABLE two (id int);\n");

    assertThat(service.stamp("a").state()).isEqualTo(State.APPLIED);
    assertThat(service.stamp("a").state()).isEqualTo(State.OK);

    assertThat(tables(database)).isEqualTo("[alembic_version, limbeck_history]");
    assertThat(database.query("SELECT event || ' ' || revision FROM notes.limbeck_history"))
        .containsExactly("stamped a");
  }

  private static String tables(TestDatabase database) throws Exception {
    return database
        .query("SELECT tablename FROM pg_tables WHERE schemaname = 'notes' ORDER BY 1")
        .toString();
  }

  private static String text(ServiceReport report) {
    return ProblemText.render(report.problems().getFirst());
  }
}
