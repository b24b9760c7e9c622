package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.DatabaseServer.Running;
import dev.limbeck.scratch.ServerAddress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A share of a server, given back by close or at the end of the JVM (also by Ctrl-C). */
final class SharedServer implements Running {

  private final ServerFolder folder;
  private final Postmaster server;
  private final Shares.Share share;
  private final ServerAddress address;
  private final List<String> notes;
  private final Thread atExit = new Thread(this::giveBack, "embedded PostgreSQL");
  private final AtomicBoolean closed = new AtomicBoolean();

  private SharedServer(
      ServerFolder folder,
      Postmaster server,
      Shares.Share share,
      ServerAddress address,
      List<String> notes) {
    this.folder = folder;
    this.server = server;
    this.share = share;
    this.address = address;
    this.notes = List.copyOf(notes);
  }

  static SharedServer of(
      ServerFolder folder,
      Postmaster server,
      Shares.Share share,
      ServerAddress address,
      List<String> notes) {
    var shared = new SharedServer(folder, server, share, address, notes);
    try {
      Runtime.getRuntime().addShutdownHook(shared.atExit);
    } catch (IllegalStateException endingAlready) {
      shared.giveBack();
    }
    return shared;
  }

  @Override
  public ServerAddress address() {
    return address;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() {
    giveBack();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      return;
    }
  }

  private boolean endShare() throws IOException {
    share.end();
    Shutdown.ifUnused(folder);
    return true;
  }

  /** An interrupted thread gives its share back like any other; the folder may be gone. */
  private void giveBack() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    var interrupted = Thread.interrupted();
    try {
      if (folder.exists()) {
        Gate.behind(folder.gate(), this::endShare);
      } else {
        share.end();
        ServerProcess.stop(server.pid(), folder.data());
      }
    } catch (IOException e) {
      var problem =
          Problem.of(
                  DatabaseCode.EMBEDDED_NOT_STOPPED,
                  "The embedded PostgreSQL in " + folder.path() + " could not be given back.")
              .because(e.toString());
      throw new ProblemException(List.of(problem), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
