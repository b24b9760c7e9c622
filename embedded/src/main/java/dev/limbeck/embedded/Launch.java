package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Brings a server up: adopts the one that runs, else starts one; behind the gate.
 *
 * @param folder whose server
 * @param program the programs
 * @param purpose what it is for
 */
record Launch(ServerFolder folder, Program program, Purpose purpose) {

  /** Long enough for a recovery after a crash. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Duration PAUSE = Duration.ofMillis(2);

  /** The server that is ready. */
  Postmaster run() throws IOException {
    var time = new Pause(PATIENCE, Duration.ofMillis(20));
    var said = "";
    while (!time.over()) {
      var running = Postmaster.running(folder.data());
      if (running.isPresent()) {
        var ready = awaitReady(running.get());
        if (ready.isPresent()) {
          return ready.get();
        }
      } else {
        var log = ServerLog.open(folder);
        var ready = start(log);
        if (ready.isPresent()) {
          return ready.get();
        }
        said = log.said();
        if (!mayPass(said)) {
          break;
        }
        time.tick();
      }
    }
    throw failed(said);
  }

  /** Another server took the port, or processes of a killed one have not ended yet. */
  private static boolean mayPass(String said) {
    return said.contains("could not bind")
        || said.contains("could not create any TCP/IP sockets")
        || said.contains("is still in use")
        || said.contains("lock file \"postmaster.pid\"");
  }

  private Optional<Postmaster> awaitReady(Postmaster server) throws IOException {
    var waiting = new Pause(PATIENCE, PAUSE);
    var now = Optional.of(server);
    while (now.isPresent() && !now.get().isReady() && waiting.tick()) {
      now = Postmaster.running(folder.data());
    }
    return now.filter(Postmaster::isReady);
  }

  /** Starts a server and waits until it is ready; empty if it ends instead. */
  private Optional<Postmaster> start(ServerLog log) throws IOException {
    var stale = Postmaster.read(folder.data());
    var port = Ports.choose(folder.port());
    var builder =
        program
            .command(Sessions.own(), "postgres", arguments(port))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    // The server refuses to start while the process of its last postmaster.pid seems to live. It
    // makes an exception of its starter's starter; whether that one still holds the data it checks
    // all the same.
    stale.ifPresent(
        dead -> builder.environment().put("PG_GRANDPARENT_PID", String.valueOf(dead.pid())));
    var process = builder.start();
    process.getOutputStream().close();
    var ready = awaitReady(process);
    if (ready.isPresent()) {
      Ports.remember(folder.port(), port, program.privileges().owner());
    }
    return ready;
  }

  private Optional<Postmaster> awaitReady(Process process) throws IOException {
    var waiting = new Pause(PATIENCE, PAUSE);
    while (!waiting.over()) {
      var now = Postmaster.read(folder.data());
      if (now.isPresent() && now.get().pid() == process.pid() && now.get().isReady()) {
        return now;
      }
      if (ended(process)) {
        return Optional.empty();
      }
    }
    process.destroy();
    return Optional.empty();
  }

  private static boolean ended(Process process) throws IOException {
    try {
      return process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the embedded PostgreSQL starts");
    }
  }

  private List<String> arguments(int port) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of("-D", folder.data().toRealPath().toString(), "-p", String.valueOf(port)));
    purpose.settings().forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return arguments;
  }

  private RuntimeException failed(String said) {
    return Problem.of(
            DatabaseCode.EMBEDDED_NOT_STARTED,
            "The embedded PostgreSQL in " + folder.path() + " did not start.")
        .because(said.isEmpty() ? "It was not ready in time." : "It said:\n" + said)
        .fix("read " + folder.log())
        .fix("to begin with an empty database: rm -rf " + folder.path())
        .exception();
  }
}
