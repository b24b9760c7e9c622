package dev.limbeck.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.Hook;
import dev.limbeck.migration.HookContext;
import dev.limbeck.migration.Operations;
import dev.limbeck.problem.RunCode;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Hooks that a program hands to Limbeck. */
@ExtendWith(TestPostgres.class)
class HooksTest {

  @TempDir private Path folder;

  /** Writes down what it is called for. */
  private static final class Log implements Hook {

    @Override
    public void beforeRun(HookContext run, Operations op) {
      op.execute("CREATE TABLE IF NOT EXISTS log (id serial, said text)");
      log("beforeRun", run, op);
    }

    @Override
    public void afterRun(HookContext run, Operations op) {
      log("afterRun", run, op);
    }

    @Override
    public void beforeStep(HookContext step, Operations op) {
      log("beforeStep", step, op);
    }

    @Override
    public void afterStep(HookContext step, Operations op) {
      log("afterStep", step, op);
    }

    private static void log(String method, HookContext call, Operations op) {
      op.execute(
          "INSERT INTO log (said) VALUES ('%s %s %s %s %s')"
              .formatted(
                  method,
                  call.service(),
                  call.schema(),
                  call.direction(),
                  call.revision().orElse("-")));
    }
  }

  @Test
  void areCalledAroundRunsAndSteps(TestServer server) throws Exception {
    try (var database = server.database()) {
      var notes = notes(database.url()).hooks(new Log());
      assertThat(notes.upgrade("head").problems()).isEmpty();
      assertThat(notes.downgrade("a").problems()).isEmpty();
      assertThat(database.query("SELECT said FROM notes.log ORDER BY id"))
          .containsExactly(
              """
              beforeRun %1$s notes upgrade -
              beforeStep %1$s notes upgrade a
              afterStep %1$s notes upgrade a
              beforeStep %1$s notes upgrade b
              afterStep %1$s notes upgrade b
              afterRun %1$s notes upgrade -
              beforeRun %1$s notes downgrade -
              beforeStep %1$s notes downgrade b
              afterStep %1$s notes downgrade b
              afterRun %1$s notes downgrade -
              """
                  .formatted(folder.getFileName())
                  .lines()
                  .toArray(String[]::new));
    }
  }

  @Test
  void oneThatThrowsStopsTheRunBeforeAnythingIsDone(TestServer server) throws Exception {
    try (var database = server.database()) {
      var notes =
          notes(database.url())
              .hooks(
                  new Hook() {
                    @Override
                    public void afterStep(HookContext step, Operations op) {
                      throw new IllegalStateException("no audit of " + step.revision().orElse(""));
                    }
                  });
      var problem = notes.upgrade("head").problems().getFirst();
      assertThat(problem.code()).isEqualTo(RunCode.HOOK_FAILED);
      assertThat(problem.why()).contains("no audit of a").contains("Nothing was changed");
      assertThat(problem.location().orElseThrow().path()).isEqualTo("HooksTest.java");
      assertThat(database.query("SELECT to_regnamespace('notes') IS NULL")).containsExactly("t");
    }
  }

  @Test
  void theirStatementsFailWithTheStep(TestServer server) throws Exception {
    try (var database = server.database()) {
      var notes =
          notes(database.url())
              .hooks(
                  new Hook() {
                    @Override
                    public void beforeStep(HookContext step, Operations op) {
                      op.execute(
                          "SELECT 1 / (1 - length('%s'))".formatted(step.direction().charAt(0)));
                    }
                  });
      var problem = notes.upgrade("head").problems().getFirst();
      assertThat(problem.what()).contains("the before_step hook").contains("was rolled back");
      assertThat(problem.why()).contains("22012 division by zero");
      assertThat(problem.location().orElseThrow().path()).isEqualTo("HooksTest.java");
      assertThat(database.query("SELECT to_regclass('notes.a') IS NULL")).containsExactly("t");
    }
  }

  private Service notes(String url) throws Exception {
    return new Service(folder, url, "")
        .revision(
            "a", "", "-- @upgrade\nCREATE TABLE a (id int);\n\n-- @downgrade\nDROP TABLE a;\n")
        .revision(
            "b",
            "a",
            "-- @upgrade autocommit\nCREATE TABLE b (id int);\n\n-- @downgrade\nDROP TABLE b;\n");
  }
}
