package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cache.KeyedFiles;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    return limbeck("check");
  }

  private CommandResult limbeck(String... arguments) {
    var words = Stream.concat(Stream.of("limbeck"), Stream.of(arguments)).toList();
    return StoriesTest.limbeck(new Command(words, new TreeMap<>(), folder, ""));
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

  @Test
  void whatWasJustProvenIsKnown() throws Exception {
    file("schema.sql", "CREATE TABLE customers (id int, email text);");
    assertThat(limbeck("revision", "--autogenerate", "-m", "mail", "--rev-id", "0002").exit())
        .isZero();
    mark();
    assertThat(check().stderr()).contains("the revisions at 0002", "schema.sql (7 statement)");
  }

  @Test
  void aProvenRevisionThatIsEditedIsLookedAt() throws Exception {
    file("schema.sql", "CREATE TABLE customers (id int, email text);");
    limbeck("revision", "--autogenerate", "-m", "mail", "--rev-id", "0002");
    mark();
    var written = folder.resolve("db/versions/0002_mail.sql");
    Files.writeString(
        written, Files.readString(written).replace("COLUMN email text", "COLUMN email varchar"));
    var again = check();
    assertThat(again.stderr()).contains("schema.sql (1 statement)");
    assertThat(again.exit()).isEqualTo(3);
  }
}
