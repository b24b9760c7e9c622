package dev.limbeck.acceptance.alembic;

import static dev.limbeck.acceptance.alembic.Environments.longForm;
import static dev.limbeck.acceptance.alembic.Environments.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Either tool goes on where the other one stopped, without a stamp. */
@ExtendWith(TestPostgres.class)
class AlembicTest {

  /** The head of each service of the example. */
  private static final Map<String, String> HEADS = heads();

  @TempDir private Path temporary;
  private Path python;

  @BeforeEach
  void alembicIsHere() throws Exception {
    python = Python.withAlembic();
  }

  @Test
  void limbeckTakesOnWhatAlembicHasBroughtToARevision(TestDatabase database) throws Exception {
    var tools = on(database);
    tools.alembic("habits_service", "upgrade", "189b1231afd4");
    tools.alembic("users_service", "upgrade", "head");

    assertThat(tools.limbeck("habits_service", "current").stdout()).isEqualTo("189b1231afd4\n");
    var upgraded = tools.limbeck("", "upgrade", "head");

    assertThat(upgraded.stderr())
        .contains("Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates")
        .doesNotContain("bootstrap_tables");
    for (var service : HEADS.entrySet()) {
      assertThat(tools.alembic(service.getKey(), "current").stdout())
          .isEqualTo(service.getValue() + " (head)\n");
    }
    assertThat(history(database, "habits"))
        .containsExactly("external | 189b1231afd4", "upgraded | 3b7a1d2e4f56");
    assertThat(history(database, "users")).as("nothing was written there").isEmpty();
  }

  @Test
  void alembicHasNothingToDoOrToProposeWhereLimbeckIsAtHead(TestDatabase database)
      throws Exception {
    var tools = on(database);
    tools.limbeck("", "upgrade", "head");

    for (var service : HEADS.keySet()) {
      assertThat(tools.alembic(service, "upgrade", "head").stderr()).doesNotContain("Running");
      assertThat(proposal(tools, service)).as(service).isEmpty();
    }
  }

  @Test
  void alembicProposesWhatTheModelsDoNotDescribe(TestDatabase database) throws Exception {
    var tools = on(database);
    tools.limbeck("habits_service", "upgrade", "head");
    database.execute(
        """
        ALTER TABLE habits.habits ADD COLUMN streak integer;
        ALTER TABLE habits.habits ALTER COLUMN target_count SET DEFAULT 2;
        DROP INDEX habits.ix_habits_user_id\
        """);

    assertThat(proposal(tools, "habits_service"))
        .contains("op.drop_column('habits', 'streak', schema='habits')")
        .contains("server_default=sa.text('1')")
        .contains("op.create_index('ix_habits_user_id', 'habits'");
  }

  @Test
  void limbeckGoesOnWhereAlembicHasDowngradedTo(TestDatabase database) throws Exception {
    var tools = on(database);
    tools.limbeck("habits_service", "upgrade", "head");
    tools.alembic("habits_service", "downgrade", "-1");

    assertThat(tools.limbeck("habits_service", "current").stdout()).isEqualTo("189b1231afd4\n");
    tools.limbeck("habits_service", "upgrade", "head");

    assertThat(tools.limbeck("habits_service", "current").stdout())
        .isEqualTo("3b7a1d2e4f56 (head)\n");
    assertThat(proposal(tools, "habits_service")).isEmpty();
  }

  @Test
  void bothTakeTurns(TestDatabase database) throws Exception {
    var tools = on(database);
    tools.limbeck("meals_service", "upgrade", "+1");
    agree(tools, database, "0001");
    tools.alembic("meals_service", "upgrade", "+1");
    agree(tools, database, "0002");
    tools.limbeck("meals_service", "downgrade", "-1");
    agree(tools, database, "0001");
    tools.alembic("meals_service", "downgrade", "base");
    agree(tools, database, "");
    // Without a word it would stop: to the history this looks like a table that somebody emptied.
    tools.limbeck("meals_service", "upgrade", "head", "--rerun");
    agree(tools, database, "0002");
    tools.alembic("meals_service", "stamp", "0001");
    agree(tools, database, "0001");
    tools.limbeck("meals_service", "stamp", "head");
    agree(tools, database, "0002");
    tools.limbeck("meals_service", "downgrade", "base");
    agree(tools, database, "");
    tools.alembic("meals_service", "upgrade", "head");
    agree(tools, database, "0002");
    assertThat(proposal(tools, "meals_service")).isEmpty();
  }

  @Test
  void bothPrintTheSame(TestDatabase database) throws Exception {
    var tools = on(database);
    tools.limbeck("habits_service", "upgrade", "+1");

    for (var command :
        List.of(
            "heads",
            "current",
            "history",
            "history -i",
            "history -r base:189b1231afd4",
            "history -r 189b:",
            "history -r -1:head",
            "history -r current:head")) {
      var words = command.replace("-r -", "-r=-").split(" ");
      assertThat(tools.limbeck("habits_service", words).stdout())
          .as(command)
          .isEqualTo(tools.alembic("habits_service", words).stdout());
    }
    for (var command : List.of("show head", "show heads", "show 189b1231afd4", "show current")) {
      var words = command.split(" ");
      assertThat(longForm(tools.limbeck("habits_service", words)))
          .as(command)
          .isEqualTo(longForm(tools.alembic("habits_service", words)));
    }
  }

  private BothTools on(TestDatabase database) throws Exception {
    var environment = Environments.copy("swae", temporary.resolve("alembic"));
    return new BothTools(database, python, environment, Environments.example());
  }

  /** Both tools, and the table itself, say that meals_service is at that revision. */
  private static void agree(BothTools tools, TestDatabase database, String revision)
      throws Exception {
    var printed = tools.alembic("meals_service", "current").stdout();
    assertThat(printed).startsWith(revision);
    assertThat(tools.limbeck("meals_service", "current").stdout()).isEqualTo(printed);
    assertThat(database.query("SELECT version_num FROM meals.alembic_version"))
        .isEqualTo(revision.isEmpty() ? List.of() : List.of(revision));
  }

  private static List<String> history(TestDatabase database, String schema) throws Exception {
    return database.query(
        """
        SELECT event, revision FROM limbeck.history
        WHERE version_table = '%s.alembic_version' ORDER BY id\
        """
            .formatted(schema));
  }

  private static Map<String, String> heads() {
    var heads = new LinkedHashMap<String, String>();
    heads.put("agent-journal", "3e41ce1dbfee");
    heads.put("habits_service", "3b7a1d2e4f56");
    heads.put("meals_service", "0002");
    heads.put("movements_service", "0001");
    heads.put("practices_service", "0001");
    heads.put("users_service", "0001");
    return heads;
  }
}
