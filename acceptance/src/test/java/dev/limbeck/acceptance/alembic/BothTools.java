package dev.limbeck.acceptance.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Alembic and Limbeck, which find the same database by the same {@code DATABASE_URL}.
 *
 * @param database where both write
 * @param python the interpreter that has Alembic
 * @param environment the folder of {@code alembic.ini}
 * @param workspace the folder in which Limbeck works
 */
record BothTools(TestDatabase database, Path python, Path environment, Path workspace) {

  /** Runs {@code alembic -n SECTION …}, which must succeed. */
  CommandResult alembic(String section, String... words) throws Exception {
    var all = new ArrayList<>(List.of("-m", "alembic", "-n", section));
    all.addAll(List.of(words));
    return python(all.toArray(String[]::new));
  }

  /** Runs {@code python3 …} in Alembic's folder, which must succeed. */
  CommandResult python(String... words) throws Exception {
    var all = new ArrayList<>(List.of(python.toString()));
    all.addAll(List.of(words));
    return done(Python.processes().run(new Command(all, variables(), environment, "")));
  }

  /** Runs {@code limbeck …} in a folder of the workspace, "" for its own; it must succeed. */
  CommandResult limbeck(String folder, String... words) {
    return done(InProcess.limbeck(variables(), workspace.resolve(folder), words));
  }

  private static CommandResult done(CommandResult result) {
    assertThat(result.exit()).as(result.toString()).isZero();
    return result;
  }

  private Map<String, String> variables() {
    return Map.of(
        "DATABASE_URL",
        database.url().replace("postgresql://", "postgresql+psycopg2://"),
        "SWAE",
        workspace.toString(),
        "PYTHONDONTWRITEBYTECODE",
        "1",
        "PYTHONUTF8",
        "1");
  }
}
