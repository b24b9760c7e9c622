package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.WorkspaceCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.RunListener;
import dev.limbeck.run.RunOptions;
import dev.limbeck.run.Runner;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One service for the time of one command: its configuration, its files and, once it is asked for,
 * its database.
 *
 * <p>Not for several threads at once; closing it closes the connection.
 */
public final class ServiceContext implements AutoCloseable {

  private final ServiceConfig config;
  private final Surroundings surroundings;
  private @Nullable ScriptDirectory scripts;
  private @Nullable OpenDatabase open;

  /** A service that nothing has been read of yet. */
  public ServiceContext(ServiceConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  /** What its limbeck.toml says. */
  public ServiceConfig config() {
    return config;
  }

  /** Its name. */
  public String name() {
    return config.name();
  }

  /** What surrounds the command: databases, listener, version. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** Its revision files, read at the first call. */
  public ScriptDirectory scripts() {
    if (scripts == null) {
      scripts =
          ScriptDirectory.load(
              config.folder(), config.versionLocations(), config.recursiveVersionLocations());
    }
    return scripts;
  }

  /** Its database, connected to at the first call. */
  public ServiceDatabase database() {
    return open().database();
  }

  private OpenDatabase open() {
    if (open == null) {
      open = surroundings.databases().open(config, surroundings.arguments());
    }
    return open;
  }

  /** {@code USER@HOST:PORT/DB}; empty where no database was asked for. */
  public String databaseDisplay() {
    return open == null ? "" : open.display();
  }

  /** Whether the database is on this machine. */
  public boolean databaseIsLocal() {
    return open().local();
  }

  /** The version rows; reading creates nothing. */
  public List<RevisionId> versionRows() {
    return database().versionRows(database().state());
  }

  /** Whether the database has a schema of that name. */
  public boolean schemaExists(String schema) {
    return database().schemaExists(schema);
  }

  /** How this service's commands begin when they are pasted. */
  public String prefix() {
    return surroundings.severalServices() ? "limbeck -s " + name() : "limbeck";
  }

  /** How a run of this service behaves; {@code command} is what repeats it, without the prefix. */
  public RunOptions runOptions(String command) {
    return new RunOptions(name(), prefix() + " " + command, surroundings.tool(), config.lockWait());
  }

  /** A runner over this service's database and files. */
  public Runner runner(String command) {
    return new Runner(database(), scripts(), runOptions(command), runListener());
  }

  /** Tells the listener of the command what happens to this service. */
  public RunListener runListener() {
    return event -> surroundings.listener().on(new CommandEvent.Running(name(), event));
  }

  /** Lets the user type the database's name, or stops. */
  public void confirm(String what) {
    var name = database().state().database();
    Optional<String> typed = surroundings.confirmation().databaseName(what, name);
    if (typed.isEmpty() || !typed.get().equals(name)) {
      throw Problem.of(WorkspaceCode.NOT_CONFIRMED, "Not confirmed: %s on %s".formatted(what, name))
          .because("Data would be lost on a database that is protected or not on this machine.")
          .fix("add  --yes " + name)
          .exception();
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
