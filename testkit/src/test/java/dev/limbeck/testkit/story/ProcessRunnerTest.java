package dev.limbeck.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRunnerTest {

  private static final List<String> SHELL = List.of("/bin/sh", "-c");

  @TempDir Path folder;

  @Test
  void aProgramSeesItsVariablesItsFolderAndItsInput() throws Exception {
    var runner = new ProcessRunner(Map.of("sh", SHELL), Map.of("A", "1", "B", "1"), seconds(30));
    var result =
        runner.run(
            new Command(
                List.of("sh", "echo $A$B$HOME; pwd; cat >&2; exit 4"),
                Map.of("B", "2"),
                folder.toRealPath(),
                "input"));
    assertThat(result)
        .isEqualTo(new CommandResult(4, "12\n" + folder.toRealPath() + "\n", "input"));
  }

  @Test
  void aProgramThatDoesNotEndIsKilledAndToldOf() {
    var runner = new ProcessRunner(Map.of("sh", SHELL), Map.of(), Duration.ofMillis(200));
    var command =
        new Command(List.of("sh", "echo begun; exec tail -f /dev/null"), Map.of(), folder, "");
    assertThatThrownBy(() -> runner.run(command))
        .hasMessageStartingWith("still running after PT0.2S")
        .hasMessageContaining("begun");
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
