package dev.limbeck.testkit.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands as processes of the operating system.
 *
 * @param programs what stands for the first word of a command, {@code limbeck} → {@code
 *     [/clone/limbeck]}; a word that is not there is looked for on the PATH
 * @param environment variables that every command sees; the story's own win
 * @param limit how long a command may take before it is killed and the story fails
 */
public record ProcessRunner(
    Map<String, List<String>> programs, Map<String, String> environment, Duration limit)
    implements CommandRunner {

  @Override
  public CommandResult run(Command command) throws IOException, InterruptedException {
    var outputs = Files.createTempDirectory("limbeck-story-output");
    var stdout = outputs.resolve("stdout");
    var stderr = outputs.resolve("stderr");
    try {
      var process = start(command, stdout, stderr);
      try (var stdin = process.getOutputStream()) {
        stdin.write(command.stdin().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The process ended, or closed its input, without reading all of it: its own affair.
      }
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException(
            "still running after %s: %s%n%s%s"
                .formatted(limit, command.words(), text(stdout), text(stderr)));
      }
      return new CommandResult(process.exitValue(), text(stdout), text(stderr));
    } finally {
      Files.deleteIfExists(stdout);
      Files.deleteIfExists(stderr);
      Files.deleteIfExists(outputs);
    }
  }

  private Process start(Command command, Path stdout, Path stderr) throws IOException {
    var words = new ArrayList<>(programs.getOrDefault(command.program(), List.of()));
    if (words.isEmpty()) {
      words.add(command.program());
    }
    words.addAll(command.arguments());
    var builder =
        new ProcessBuilder(words)
            .directory(command.folder().toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putAll(command.environment());
    return builder.start();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
