package dev.limbeck.command;

import dev.limbeck.config.DatabaseChoice;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.jdbc.Connections;
import dev.limbeck.jdbc.EmbeddedUrl;
import dev.limbeck.jdbc.Interruption;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.scratch.DatabaseServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The databases that the configuration names; the embedded server is started once, when it is first
 * wanted, and given back when this is closed.
 */
public final class ConfiguredDatabases implements Databases {

  private final Dialect dialect;
  private final Supplier<List<DatabaseServer>> servers;
  private final Path embeddedFolder;
  private final String shownFolder;
  private final CommandListener listener;
  private final Interruption interruption;
  private final Set<String> told = new LinkedHashSet<>();
  private DatabaseServer.@Nullable Running share;

  /**
   * Databases for the time of one command.
   *
   * @param dialect how to talk to them
   * @param servers finds the kinds of server that can be started, once one is wanted; the first is
   *     used
   * @param embeddedFolder the {@code .limbeck} folder of the workspace
   * @param shownFolder that folder as a reader would type it
   * @param listener is told which database was chosen
   * @param interruption may end what the servers run
   */
  public ConfiguredDatabases(
      Dialect dialect,
      Supplier<List<DatabaseServer>> servers,
      Path embeddedFolder,
      String shownFolder,
      CommandListener listener,
      Interruption interruption) {
    this.dialect = dialect;
    this.servers = servers;
    this.embeddedFolder = embeddedFolder;
    this.shownFolder = shownFolder;
    this.listener = listener;
    this.interruption = interruption;
  }

  @Override
  public OpenDatabase open(ServiceConfig config, SortedMap<String, String> arguments) {
    var choice = config.database();
    return switch (choice.login()) {
      case ServerUrl url -> connect(config, arguments, url, url.display(), choice);
      case EmbeddedUrl unused -> embedded(config, arguments, choice);
    };
  }

  private OpenDatabase embedded(
      ServiceConfig config, SortedMap<String, String> arguments, DatabaseChoice choice) {
    var running = share(choice.place());
    var address = running.address();
    var url =
        ServerUrl.of(
            address.host(), address.port(), address.database(), address.user(), address.password());
    return connect(config, arguments, url, "embedded", choice);
  }

  /** {@code embedded PostgreSQL 18 in examples/swae/.limbeck}. */
  private String shown(DatabaseServer server) {
    return server.displayName() + " in " + shownFolder;
  }

  private OpenDatabase connect(
      ServiceConfig config,
      SortedMap<String, String> arguments,
      ServerUrl url,
      String display,
      DatabaseChoice choice) {
    var sql = sql(config, arguments);
    if (choice.url() instanceof ServerUrl) {
      tell(display, choice.place());
    }
    var connection = Connections.open(url, dialect, choice.place());
    var database =
        ServiceDatabase.own(
            connection, () -> Connections.open(url, dialect, choice.place()), sql, interruption);
    return new OpenDatabase(database, connection, display, url.isLocal(), true);
  }

  @Override
  public ServiceSql sql(ServiceConfig config, SortedMap<String, String> arguments) {
    return new ServiceSql(
        dialect, tables(config), settings(config, arguments), new DdlSettings(config.naming()));
  }

  @Override
  public boolean isNamed(ServiceConfig config) {
    try {
      config.database();
      return true;
    } catch (ProblemException stopped) {
      return stopped.problems().stream()
          .noneMatch(problem -> problem.code() == ConfigCode.NO_DATABASE);
    }
  }

  /** Where a service's versions and history are kept. */
  public static ServiceTables tables(ServiceConfig config) {
    return new ServiceTables(config.schema(), config.versionTable(), config.historyTable());
  }

  /** What holds while a revision of the service runs. */
  public static SessionSettings settings(
      ServiceConfig config, SortedMap<String, String> arguments) {
    var path = new ArrayList<String>();
    path.add(config.schema());
    config.searchPath().ifPresent(path::addAll);
    return new SessionSettings(
        config.role(),
        path.stream().distinct().toList(),
        config.searchPath().isEmpty(),
        config.lockTimeout(),
        config.statementTimeout().orElse(Duration.ZERO),
        arguments);
  }

  private synchronized DatabaseServer.Running share(String place) {
    if (share == null) {
      var found = servers.get();
      if (found.isEmpty()) {
        throw Problem.of(
                DatabaseCode.NO_EMBEDDED_SERVER,
                "There is no embedded PostgreSQL on the class path")
            .fix("add  dev.limbeck:limbeck-embedded  or set DATABASE_URL")
            .exception();
      }
      tell(shown(found.getFirst()), place);
      share = found.getFirst().start(embeddedFolder);
      share.notes().forEach(note -> listener.on(new CommandEvent.Note(note)));
    }
    return share;
  }

  private synchronized void tell(String display, String place) {
    if (told.add(display + "\0" + place)) {
      listener.on(new CommandEvent.DatabaseChosen(display, place));
    }
  }

  @Override
  public synchronized void close() {
    if (share != null) {
      share.close();
      share = null;
    }
  }
}
