package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;

/** Ends a server; behind the gate. */
final class Shutdown {

  private Shutdown() {}

  /** Stops the server unless somebody uses it or it was told to stay. */
  static void ifUnused(ServerFolder folder) throws IOException {
    var server = Postmaster.running(folder.data());
    if (server.isPresent()
        && !folder.shares().any()
        && !new DetachedMark(folder.detached()).holds(server.get())) {
      stop(folder, server.get());
    }
  }

  /** Stops the server whoever uses it; false where none runs. */
  static boolean now(ServerFolder folder) throws IOException {
    new DetachedMark(folder.detached()).clear();
    var server = Postmaster.running(folder.data());
    if (server.isPresent()) {
      stop(folder, server.get());
    }
    return server.isPresent();
  }

  private static void stop(ServerFolder folder, Postmaster server) throws IOException {
    if (!ServerProcess.stop(server.pid(), folder.data())) {
      throw Problem.of(
              DatabaseCode.EMBEDDED_NOT_STOPPED,
              "The embedded PostgreSQL in " + folder.path() + " does not stop.")
          .because("Its process " + server.pid() + " got SIGINT, SIGQUIT and SIGKILL.")
          .fix("read " + folder.log())
          .exception();
    }
  }
}
