package dev.limbeck.acceptance.dry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.story.CommandResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A service {@code shop} in a folder of its own. */
final class Shop {

  private final Path folder;

  Shop(Path folder, String settings) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("db/versions"));
    Files.writeString(folder.resolve("limbeck.toml"), "[limbeck]\nschema = \"shop\"\n" + settings);
  }

  /** Writes a revision: the lines of its head beside the id, then its sections. */
  Shop revision(String id, String head, String sections) throws IOException {
    var text = "-- revision %s\n--\n-- @revision %s\n%s\n%s".formatted(id, id, head, sections);
    Files.writeString(folder.resolve("db/versions/" + id + ".sql"), text);
    return this;
  }

  /** Runs a command on a database, which must go well. */
  String limbeck(TestDatabase database, String... words) {
    var result = tried(database, words);
    assertThat(result.exit()).as(String.join(" ", words) + "\n" + result.stderr()).isZero();
    return result.stdout();
  }

  CommandResult tried(TestDatabase database, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        new LimbeckCommand(
                Map.of("DATABASE_URL", database.url()),
                folder,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none())
            .run(List.of(words));
    return new CommandResult(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Writes the script of a command. */
  Path script(TestDatabase database, String... words) throws IOException {
    var file = folder.resolve("script.sql");
    Files.writeString(file, limbeck(database, words));
    return file;
  }
}
