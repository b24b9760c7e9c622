package dev.limbeck.command;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ScratchDatabases;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.scratch.ScratchSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The servers on which the scratch databases of a command are made, each begun when it is first
 * asked for; safe for several threads.
 */
public final class ScratchServers implements AutoCloseable {

  private final Dialect dialect;
  private final Supplier<List<DatabaseServer>> servers;
  private final Path folder;
  private final CommandListener listener;
  private @Nullable ScratchServer embedded;

  /**
   * Servers for the time of one command.
   *
   * @param servers finds the kinds of server that can be started; the first is used
   * @param folder the {@code .limbeck} folder of the workspace
   * @param listener is told what the user should know
   */
  public ScratchServers(
      Dialect dialect,
      Supplier<List<DatabaseServer>> servers,
      Path folder,
      CommandListener listener) {
    this.dialect = dialect;
    this.servers = servers;
    this.folder = folder;
    this.listener = listener;
  }

  /**
   * The embedded one, the same at each call; it is given back with this.
   *
   * @throws dev.limbeck.problem.ProblemException if it cannot be started
   */
  public synchronized ScratchServer embedded() {
    if (embedded == null) {
      embedded = start();
    }
    return embedded;
  }

  private ScratchServer start() {
    var found = servers.get();
    if (found.isEmpty()) {
      throw Problem.of(
              DatabaseCode.NO_EMBEDDED_SERVER, "There is no embedded PostgreSQL on the class path")
          .because("Comparisons are made on a scratch database.")
          .fix("add  dev.limbeck:limbeck-embedded  or set the key  scratch  in limbeck.toml")
          .exception();
    }
    var running = found.getFirst().startScratch(folder);
    var begun = false;
    try {
      running.notes().forEach(note -> listener.on(new CommandEvent.Note(note)));
      var at = running.address();
      var home = ServerUrl.of(at.host(), at.port(), at.database(), at.user(), at.password());
      var server = new ScratchDatabases(home, dialect, ScratchSettings.OURS, running::close);
      begun = true;
      return server;
    } finally {
      if (!begun) {
        running.close();
      }
    }
  }

  @Override
  public synchronized void close() {
    if (embedded != null) {
      embedded.close();
      embedded = null;
    }
  }
}
