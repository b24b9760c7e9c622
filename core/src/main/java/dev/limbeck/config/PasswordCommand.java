package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs the {@code password_command} keys of a run, each command once although many services ask.
 *
 * <p>Safe for use by several threads.
 */
final class PasswordCommand {

  private final Map<String, String> environment;
  private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>();

  PasswordCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * What the command prints, without the line end.
   *
   * @param setting who says the command; it runs in the folder of that file
   * @throws ProblemException if it fails or prints nothing; what it printed is not told
   */
  String run(Setting setting, String command) {
    return answers.computeIfAbsent(
        setting.folder() + "\0" + command, unused -> start(setting, command));
  }

  private String start(Setting setting, String command) {
    var windows = System.getProperty("os.name", "").startsWith("Windows");
    var shell = windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
    var builder =
        new ProcessBuilder(shell)
            .directory(setting.folder().toFile())
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var exit = process.waitFor();
      if (exit != 0) {
        throw failed(setting, "It exited with " + exit + ".");
      }
      return output
          .lines()
          .findFirst()
          .filter(line -> !line.isEmpty())
          .orElseThrow(() -> failed(setting, "It printed nothing."));
    } catch (IOException e) {
      throw failed(setting, "It could not be started.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(setting, "It was interrupted.");
    }
  }

  private static ProblemException failed(Setting setting, String why) {
    return Problem.of(ConfigCode.PASSWORD_COMMAND, "The command of 'password_command' failed")
        .because(why)
        .at(setting.location())
        .fix("run it by hand in the folder of " + setting.file().shown())
        .exception();
  }
}
