package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.DatabaseServer.Running;
import dev.limbeck.scratch.ServerAddress;
import java.io.IOException;
import java.util.List;

/**
 * A share of a server as others see it.
 *
 * @param folder whose server
 * @param server its process
 * @param lease the share
 * @param address where it is reached
 * @param notes what the user should know
 */
record SharedServer(
    ServerFolder folder, Postmaster server, Lease lease, ServerAddress address, List<String> notes)
    implements Running {

  SharedServer {
    notes = List.copyOf(notes);
  }

  /** An interrupted thread gives its share back like any other. */
  @Override
  public void close() {
    var interrupted = Thread.interrupted();
    try {
      lease.end();
      if (!folder.exists()) {
        ServerProcess.stop(server.pid(), folder.data());
      }
    } catch (IOException e) {
      throw failed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RuntimeException failed(IOException cause) {
    var problem =
        Problem.of(
                DatabaseCode.EMBEDDED_NOT_STOPPED,
                "The embedded PostgreSQL in " + folder.path() + " could not be given back.")
            .because(cause.toString())
            .fix("limbeck embedded stop");
    return new ProblemException(List.of(problem), cause);
  }
}
