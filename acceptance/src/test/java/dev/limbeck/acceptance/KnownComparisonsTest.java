package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cache.KeyedFiles;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found to be the same is not looked at again: a mark in what is kept comes to light. */
class KnownComparisonsTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    file("limbeck.toml", "[limbeck]\nschema = \"shop\"\nmodel = \"schema.sql\"\n");
    file("schema.sql", "CREATE TABLE customers (id int);");
    file(
        "db/versions/0001_init.sql",
        """
        -- init
        --
        -- @revision 0001

        -- @upgrade
        CREATE TABLE customers (id int);

        -- @downgrade
        DROP TABLE customers;
        """);
  }

  private void file(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private CommandResult check() {
    return StoriesTest.limbeck(
        new Command(List.of("limbeck", "check"), new TreeMap<>(), folder, ""));
  }

  /** Writes another number of statements into what is kept. */
  private void mark() throws IOException {
    try (var found = Files.list(folder.resolve(".limbeck/compared"))) {
      var name = found.findFirst().orElseThrow().getFileName().toString();
      var key = name.substring(0, name.indexOf('.'));
      var kept = new KeyedFiles(folder.resolve(".limbeck/compared"), ".same", 9);
      var text = new String(kept.find(key).orElseThrow(), UTF_8);
      kept.store(key, text.replace("(1 statement)", "(7 statement)").getBytes(UTF_8));
    }
  }

  @Test
  void theSecondCheckTakesWhatIsKnown() throws Exception {
    assertThat(check().stderr()).contains("schema.sql (1 statement)");
    mark();
    var again = check();
    assertThat(again.stderr()).contains("schema.sql (7 statement)");
    assertThat(again.exit()).isZero();
  }

  @Test
  void whatIsNoMoreTheSameIsLookedAt() throws Exception {
    check();
    mark();
    file("schema.sql", "CREATE TABLE customers (id int, email text);");
    var again = check();
    assertThat(again.stderr()).contains("schema.sql (1 statement)");
    assertThat(again.exit()).isEqualTo(3);
  }

  @Test
  void whatIsDamagedIsFoundOutAnew() throws Exception {
    check();
    mark();
    try (var found = Files.list(folder.resolve(".limbeck/compared"))) {
      Files.writeString(found.findFirst().orElseThrow(), "damaged");
    }
    assertThat(check().stderr()).contains("schema.sql (1 statement)");
  }
}
