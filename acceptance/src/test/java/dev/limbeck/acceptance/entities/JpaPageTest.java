package dev.limbeck.acceptance.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The entity that the manual shows gives the revision that it shows. */
@ExtendWith(TestPostgres.class)
class JpaPageTest {

  private static final Path PAGE = Path.of("../docs/jpa-models.md");

  @TempDir Path folder;

  @Test
  void theEntityGivesTheRevision(TestServer server) throws Exception {
    var source = Files.writeString(folder.resolve("User.java"), block("java"));
    try (var database = server.database()) {
      var application =
          Application.of(folder, "users", "com.example.users", database, List.of(source), "orm7");

      var written = application.limbeck("revision", "--autogenerate", "-m", "users");

      assertThat(written.exit()).as(written.toString()).isZero();
      try (var files = Files.list(folder.resolve("db/versions"))) {
        assertThat(Files.readString(files.findFirst().orElseThrow())).contains(block("sql"));
      }
    }
  }

  private static String block(String language) throws Exception {
    var found =
        Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(found.find()).as(language).isTrue();
    return found.group(1);
  }
}
