package dev.limbeck.command;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ServerAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs the embedded server for other programs.
 *
 * @param action what to do with it
 */
public record EmbeddedCommand(Action action) {

  /** What to do with the server. */
  public enum Action {
    /** Start it, so that it stays up. */
    START,
    /** Stop it, whoever uses it. */
    STOP,
    /** Say where it is reached. */
    URL
  }

  /** Does it; {@code folder} is the workspace's {@code .limbeck}. */
  public CommandReport run(Path folder, List<DatabaseServer> servers) {
    if (servers.isEmpty()) {
      throw Problem.of(
              DatabaseCode.NO_EMBEDDED_SERVER, "There is no embedded PostgreSQL on the class path")
          .fix("add  dev.limbeck:limbeck-embedded")
          .exception();
    }
    var server = servers.getFirst();
    return CommandReport.of(
        "embedded",
        switch (action) {
          case START -> started(server, folder);
          case STOP ->
              new Detail.Embedded(
                  server.stop(folder) ? "stopped" : "not running", Optional.empty());
          case URL ->
              new Detail.Embedded(
                  "running", url(server.running(folder).orElseThrow(EmbeddedCommand::notRunning)));
        });
  }

  private static Detail started(DatabaseServer server, Path folder) {
    var state = server.running(folder).isPresent() ? "already running" : "started";
    return new Detail.Embedded(state, Optional.of(display(server.startDetached(folder))));
  }

  private static ProblemException notRunning() {
    return Problem.of(DatabaseCode.EMBEDDED_NOT_RUNNING, "The embedded PostgreSQL is not running")
        .because("It runs while a command needs it, or from  limbeck embedded start  on.")
        .fix("limbeck embedded start")
        .exception();
  }

  /** The URL without its password, which only who asks for it gets to see. */
  private static String display(ServerAddress address) {
    return "postgresql://%s@%s:%d/%s"
        .formatted(
            encoded(address.user()), address.host(), address.port(), encoded(address.database()));
  }

  private static Optional<String> url(ServerAddress address) {
    return Optional.of(
        "postgresql://%s:%s@%s:%d/%s"
            .formatted(
                encoded(address.user()),
                encoded(address.password()),
                address.host(),
                address.port(),
                encoded(address.database())));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
