package dev.limbeck.acceptance.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The entities of the example's habits_service say what its revisions make. */
@ExtendWith(TestPostgres.class)
class HabitsTest {

  private static final Path SERVICE = Path.of("../examples/swae/habits_service");

  @TempDir Path folder;

  @Test
  void nothingIsLeftToDo(TestServer server) throws Exception {
    try (var database = server.database();
        var sources = Files.list(SERVICE.resolve("src/main/java/swae/habits"));
        var revisions = Files.list(SERVICE.resolve("db/versions"))) {
      var application =
          Application.of(
              folder, "habits", "swae.habits", database, sources.sorted().toList(), "orm7");
      for (var revision : revisions.toList()) {
        Files.copy(revision, folder.resolve("db/versions").resolve(revision.getFileName()));
      }
      assertThat(application.limbeck("upgrade", "head").exit()).isZero();

      var checked = application.limbeck("check");

      assertThat(checked.exit()).as(checked.toString()).isZero();
      assertThat(checked.toString())
          .contains("No new upgrade operations detected.")
          .contains("index 'uq_program_templates_slug_live'");
    }
  }
}
