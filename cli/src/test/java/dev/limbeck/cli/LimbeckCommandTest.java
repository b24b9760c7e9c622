package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command, as far as it goes without a database. */
class LimbeckCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void twoServices() throws IOException {
    write("limbeck.toml", "[workspace]\nmembers = [\"*_service\"]\n");
    for (var service : List.of("habits", "meals")) {
      write(service + "_service/limbeck.toml", "[limbeck]\nschema = \"" + service + "\"\n");
      write(service + "_service/db/versions/0001_init.sql", revision("0001", "", "init"));
    }
    write("habits_service/db/versions/0002_é.sql", revision("0002", "0001", "été"));
  }

  @Test
  void aUsageErrorExitsWithTwoAndSaysHowItIsUsed() {
    assertThat(run("upgrade")).isEqualTo(2);
    assertThat(stdout()).isEmpty();
    assertThat(stderr())
        .isEqualTo(
            """
            CLI-103: REV is missing
              usage: limbeck upgrade [OPTIONS] [REV]
              fix: limbeck upgrade --help
            """);
  }

  @Test
  void aUsageErrorIsOneObjectToo() {
    assertThat(run("--json", "upgrade")).isEqualTo(2);
    assertThat(stdout())
        .startsWith("{\"limbeck\":\"dev\",\"command\":\"upgrade\",\"exit\":2,\"services\":[]")
        .endsWith("\"detail\":null}\n");
    assertThat(stderr()).isEmpty();
  }

  @Test
  void theHelpOfACommandIsData() {
    assertThat(run("upgrade", "--help")).isZero();
    assertThat(stdout()).startsWith("limbeck upgrade: ");
    assertThat(stderr()).isEmpty();
  }

  @Test
  void theHeadsOfOneServiceAreAlembicsLines() {
    assertThat(run("-C", "habits_service", "heads")).isZero();
    assertThat(stdout()).isEqualTo("0002 (head)\n");
  }

  @Test
  void theHeadsOfAWorkspaceNameTheirServices() {
    assertThat(run("heads")).isZero();
    assertThat(stdout()).isEqualTo("habits_service  0002 (head)\nmeals_service   0001 (head)\n");
  }

  @Test
  void whatIsPrintedIsUtf8() {
    assertThat(run("-s", "habits_service", "history")).isZero();
    assertThat(stdout()).isEqualTo("0001 -> 0002 (head), été\n<base> -> 0001, init\n");
  }

  @Test
  void aCommandThatCannotBeginIsStillOneObject() {
    assertThat(run("-s", "nobody", "heads", "--json")).isEqualTo(1);
    assertThat(stdout()).startsWith("{\"limbeck\":\"dev\",\"command\":\"heads\",\"exit\":1,");
  }

  @Test
  void quietIsNotSilentAboutAFailure() {
    assertThat(run("-q", "-s", "nobody", "heads")).isEqualTo(1);
    assertThat(stderr()).startsWith("CFG-206: ");
  }

  private static String revision(String id, String down, String message) {
    var revises = down.isEmpty() ? "" : "-- @down_revision " + down + "\n";
    return "-- %s\n--\n-- @revision %s\n%s\n-- @upgrade\n\n-- @downgrade\n"
        .formatted(message, id, revises);
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    var in = new ByteArrayInputStream(new byte[0]);
    return new LimbeckCommand(Map.of(), folder, in, stream(out), stream(err), Terminal.none())
        .run(List.of(arguments));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private String stdout() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String stderr() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
