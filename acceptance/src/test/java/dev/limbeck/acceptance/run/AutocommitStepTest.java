package dev.limbeck.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.run.RunEvent;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPostgres.class)
class AutocommitStepTest {

  private static final String INDEXES =
      """
      -- @upgrade autocommit
      CREATE INDEX CONCURRENTLY ix_a ON t (a);
      CREATE UNIQUE INDEX CONCURRENTLY ix_b ON t (b);
      CREATE INDEX CONCURRENTLY ix_c ON t (c);

      -- @downgrade autocommit
      DROP INDEX CONCURRENTLY ix_c;
      DROP INDEX CONCURRENTLY ix_b;
      DROP INDEX CONCURRENTLY ix_a;
      """;

  @TempDir Path folder;

  @BeforeEach
  void aTableWithADuplicate(TestDatabase database) throws Exception {
    database.execute("CREATE SCHEMA notes");
    database.execute("CREATE TABLE notes.t AS SELECT 1 AS a, 2 AS b, 3 AS c");
  }

  @Test
  void eachStatementIsAnEventAndTheRowComesLast(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("x", "", INDEXES);

    assertThat(service.upgrade("head").state()).isEqualTo(State.APPLIED);

    assertThat(events(database)).isEqualTo("[started -, statement 1, statement 2, upgraded 3]");
    assertThat(service.downgrade("base").state()).isEqualTo(State.APPLIED);
    assertThat(database.query("SELECT indexname FROM pg_indexes WHERE tablename = 't'")).isEmpty();
  }

  @Test
  void theNextRunGoesOnBehindTheLastStatementThatIsDone(TestDatabase database) throws Exception {
    database.execute("INSERT INTO notes.t VALUES (1, 2, 3)");
    var service = new Service(folder, database).revision("x", "", INDEXES);

    var failed = service.upgrade("head");

    assertThat(ProblemText.render(failed.problems().getFirst()))
        .startsWith("RUN-312:")
        .contains("statement 2 of revision x failed; the 1 before it are done")
        .contains("db/versions/x.sql:7:1\n");
    assertThat(database.query("SELECT count(*) FROM notes.alembic_version")).containsExactly("0");

    database.execute("DROP INDEX notes.ix_b"); // invalid, as the server leaves it behind
    database.execute("DELETE FROM notes.t WHERE ctid = '(0,2)'");
    assertThat(service.upgrade("head").state()).isEqualTo(State.APPLIED);
    assertThat(service.events())
        .anyMatch(event ->
            event instanceof CommandEvent.Running running
                && running.event() instanceof RunEvent.Resumed resumed
                && resumed.done() == 1);
    assertThat(events(database)).isEqualTo("[started -, statement 1, statement 2, upgraded 3]");
  }

  @Test
  void aStatementThatIsDoneMustNotChange(TestDatabase database) throws Exception {
    database.execute("INSERT INTO notes.t VALUES (1, 2, 3)");
    var service = new Service(folder, database).revision("x", "", INDEXES);
    service.upgrade("head");
    service.revision("x", "", INDEXES.replace("ix_a", "ix_other"));

    assertThat(ProblemText.render(service.upgrade("head").problems().getFirst()))
        .startsWith("RUN-304: Revision x was begun with other statements than its file has now");
  }

  @Test
  void aStatementThatIsNotDoneMayBeCorrected(TestDatabase database) throws Exception {
    database.execute("INSERT INTO notes.t VALUES (1, 2, 3)");
    var service = new Service(folder, database).revision("x", "", INDEXES);
    service.upgrade("head");
    database.execute("DROP INDEX notes.ix_b");
    service.revision("x", "", INDEXES.replace("CREATE UNIQUE INDEX", "CREATE INDEX"));

    assertThat(service.upgrade("head").state()).isEqualTo(State.APPLIED);
    assertThat(events(database)).isEqualTo("[started -, statement 1, statement 2, upgraded 3]");
  }

  @Test
  void aDowngradeThatCannotGoOnIsFinishedWithTheRevisionBelow(TestDatabase database)
      throws Exception {
    var sections = "-- @upgrade\n\n-- @downgrade autocommit\nSELECT 1;\nSELECT missing;\n";
    var service = new Service(folder, database).revision("x", "", sections);
    service.upgrade("head");
    service.downgrade("base");
    service.revision("x", "", sections.replace("SELECT 1", "SELECT 2"));

    assertThat(ProblemText.render(service.downgrade("base").problems().getFirst()))
        .startsWith("RUN-304: ")
        .endsWith("then  limbeck stamp base");
  }

  @Test
  void withoutHistoryItIsRefused(TestDatabase database) throws Exception {
    var service =
        new Service(folder, database.url(), "history_table = false\n").revision("x", "", INDEXES);

    assertThat(ProblemText.render(service.upgrade("head").problems().getFirst()))
        .startsWith("RUN-303: Revision x (revision x) runs in autocommit mode");
  }

  private static String events(TestDatabase database) throws Exception {
    return database
        .query(
            "SELECT event || ' ' || coalesce(statement_no::text, '-') FROM notes.limbeck_history ORDER BY id")
        .toString();
  }
}
