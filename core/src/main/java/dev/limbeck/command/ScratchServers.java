package dev.limbeck.command;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.Interruption;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ScratchDatabases;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.scratch.ScratchSettings;
import dev.limbeck.scratch.ServerOnDemand;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The servers on which the scratch databases of a command are made, each begun when it is first
 * asked for; safe for several threads.
 */
public final class ScratchServers implements AutoCloseable {

  private final Dialect dialect;
  private final Supplier<List<DatabaseServer>> servers;
  private final Path folder;
  private final CommandListener listener;
  private final Interruption interruption;
  private final Map<String, ScratchServer> begun = new LinkedHashMap<>();

  /**
   * Servers for the time of one command.
   *
   * @param servers finds the kinds of server that can be started; the first is used
   * @param folder the {@code .limbeck} folder of the workspace
   * @param listener is told what the user should know
   * @param interruption clears away what was made on somebody's server
   */
  public ScratchServers(
      Dialect dialect,
      Supplier<List<DatabaseServer>> servers,
      Path folder,
      CommandListener listener,
      Interruption interruption) {
    this.dialect = dialect;
    this.servers = servers;
    this.folder = folder;
    this.listener = listener;
    this.interruption = interruption;
  }

  /** The embedded one, the same at each call; it is given back with this. */
  public ScratchServer embedded() {
    return started(kind());
  }

  /** The major version of the embedded one. */
  int embeddedVersion() {
    return kind().majorVersion();
  }

  /** One of another version, if one of these jars holds its binaries. */
  Optional<ScratchServer> embedded(int major, List<Path> jars) {
    return jars.stream()
        .flatMap(jar -> kind().with(jar).stream())
        .filter(other -> other.majorVersion() == major)
        .findFirst()
        .map(this::started);
  }

  /** One that somebody runs. */
  synchronized ScratchServer at(ServerUrl url, boolean keeps) {
    return begun.computeIfAbsent(url + " " + keeps, unused -> borrowed(url, keeps));
  }

  private ScratchServer borrowed(ServerUrl url, boolean keeps) {
    var settings = new ScratchSettings(keeps, false);
    var server = new ScratchDatabases(url, dialect, settings, () -> {});
    interruption.clears(server::abandon);
    return server;
  }

  private DatabaseServer kind() {
    return servers.get().stream()
        .findFirst()
        .orElseThrow(() ->
            Problem.of(
                    DatabaseCode.NO_EMBEDDED_SERVER,
                    "There is no embedded PostgreSQL on the class path")
                .because("Comparisons are made on a scratch database.")
                .fix("add  dev.limbeck:limbeck-embedded  or set the key  scratch  in limbeck.toml")
                .exception());
  }

  private synchronized ScratchServer started(DatabaseServer kind) {
    return begun.computeIfAbsent(
        kind.displayName(), unused -> new ServerOnDemand(kind, () -> start(kind)));
  }

  private ScratchServer start(DatabaseServer kind) {
    var running = kind.startScratch(folder);
    var isBegun = false;
    try {
      running.notes().forEach(note -> listener.on(new CommandEvent.Note(note)));
      var at = running.address();
      var home = ServerUrl.of(at.host(), at.port(), at.database(), at.user(), at.password());
      var server = new ScratchDatabases(home, dialect, ScratchSettings.OURS, running::close);
      isBegun = true;
      return server;
    } finally {
      if (!isBegun) {
        running.close();
      }
    }
  }

  @Override
  public synchronized void close() {
    begun.values().forEach(ScratchServer::close);
    begun.clear();
  }
}
