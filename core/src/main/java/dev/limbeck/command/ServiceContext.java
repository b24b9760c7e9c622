package dev.limbeck.command;

import dev.limbeck.autogenerate.Agreements;
import dev.limbeck.autogenerate.ScratchSides;
import dev.limbeck.compilation.ClasspathState;
import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.model.ModelSource;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.Hooks;
import dev.limbeck.run.KnownRevisions;
import dev.limbeck.run.RevisionCompiler;
import dev.limbeck.run.RunListener;
import dev.limbeck.run.RunOptions;
import dev.limbeck.run.Runner;
import dev.limbeck.run.Stamping;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.Migrations;
import dev.limbeck.script.PackagedRevisions;
import dev.limbeck.script.ScriptDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private final SortedMap<String, String> arguments = new TreeMap<>();
  private @Nullable ScriptDirectory scripts;
  private @Nullable OpenDatabase open;
  private @Nullable ScratchServer scratchServer;
  private @Nullable ServiceHooks hooks;

  /** A service that nothing has been read of yet. */
  public ServiceContext(ServiceConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
    surroundings.arguments().forEach((key, value) -> arguments.put("x." + key, value));
  }

  /** Hands a tag to revisions; must be said before the database is asked for. */
  void tagged(Optional<String> tag) {
    tag.ifPresent(text -> arguments.put("tag", text));
  }

  /** What its limbeck.toml says. */
  public ServiceConfig config() {
    return config;
  }

  /** Its name. */
  public String name() {
    return config.name();
  }

  /** Its revision files, read at the first call. */
  public ScriptDirectory scripts() {
    if (scripts == null) {
      scripts = scripts(config.readLocations());
    }
    return scripts;
  }

  /** The revision files of some folders, and of the packages that limbeck.toml names. */
  ScriptDirectory scripts(List<Path> folders) {
    return ScriptDirectory.load(
        config.folder(),
        folders,
        config.recursiveVersionLocations(),
        new PackagedRevisions(surroundings.classes(), config.packagedLocations()));
  }

  /** How its revisions in Java are compiled. */
  public CompilationSettings compilation() {
    return new CompilationSettings(
        config.release(),
        config.classpath(),
        new CompilationSettings.ProjectPlace(config.folder(), repository(config.highestFolder())),
        config.environment(),
        surroundings.tool(),
        event -> surroundings.listener().on(new CommandEvent.Compiling(name(), event)));
  }

  /** A build may reach above the workspace, but not out of its repository. */
  private static Path repository(Path folder) {
    return Stream.iterate(folder, above -> above != null, Path::getParent)
        .filter(above -> Files.exists(above.resolve(".git")))
        .findFirst()
        .orElse(folder);
  }

  /** Its database, connected to at the first call. */
  public ServiceDatabase database() {
    return open().database();
  }

  private OpenDatabase open() {
    if (open == null) {
      open = surroundings.databases().open(config, arguments);
    }
    return open;
  }

  /** Whether anything names a database. */
  boolean hasDatabase() {
    return surroundings.databases().isNamed(config);
  }

  /** How its SQL is written, without asking any database. */
  ServiceSql sql() {
    return surroundings.databases().sql(config, arguments);
  }

  /** The database of the same service elsewhere, which whoever takes it closes. */
  OpenDatabase openElsewhere(ServiceConfig other) {
    return surroundings.databases().open(other, arguments);
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

  /** How a run of this service behaves; {@code command} is what repeats it, without "limbeck". */
  public RunOptions runOptions(String command) {
    return new RunOptions(
        name(),
        "limbeck " + command,
        surroundings.tool(),
        config.lockWait(),
        this::hooks,
        new Compiler());
  }

  /** Compiles with what the service says of its Java. */
  private final class Compiler implements RevisionCompiler {

    @Override
    public Migrations compile(List<JavaRevisionFile> files) {
      return scripts().migrations(files, compilation());
    }

    @Override
    public String surroundings() {
      return scripts().usesProject(compilation()) ? ClasspathState.of(compilation()) : "";
    }
  }

  /** The hooks of the service and of the program that called, read at the first call. */
  private Hooks hooks() {
    if (hooks == null) {
      hooks = ServiceHooks.read(this, surroundings.hooks());
    }
    return hooks.hooks();
  }

  /** A runner over this service's database and files. */
  public Runner runner(String command) {
    var sound = soundScripts();
    return new Runner(database(), sound, runOptions(command), runListener());
  }

  /** What was found to be the same before. */
  Agreements agreements() {
    return surroundings.agreements();
  }

  /** What the history calls us, with our version. */
  String tool() {
    return surroundings.tool();
  }

  /**
   * The sides of a comparison, on the scratch server that the service's comparisons are made on.
   *
   * @param command repeats the comparison, without "limbeck"
   */
  public ScratchSides scratchSides(String command) {
    var sound = soundScripts();
    var server = scratchServer();
    var layers = new ScratchLayers(this, surroundings, server).all(command);
    return new ScratchSides(server, sql(), sound, runOptions(command), layers);
  }

  /** The server that the service's comparisons are made on. */
  ScratchServer scratchServer() {
    if (scratchServer == null) {
      scratchServer = new ScratchChoice(this, surroundings.scratch()).choose();
    }
    return scratchServer;
  }

  /** A stamping of this service's database. */
  public Stamping stamping(String command) {
    var sound = soundScripts();
    return new Stamping(database(), sound, runOptions(command), runListener());
  }

  /** What is wrong with the files is told before a database is asked for. */
  private ScriptDirectory soundScripts() {
    scripts().graph();
    return scripts();
  }

  /** What files, version table and history tell; reading creates nothing. */
  public KnownRevisions known() {
    var sound = soundScripts();
    return KnownRevisions.read(database(), database().state(), sound);
  }

  /** Tells the listener of the command what happens to this service. */
  public RunListener runListener() {
    return event -> surroundings.listener().on(new CommandEvent.Running(name(), event));
  }

  /** Tells the listener of the command something that is good to know and stops nothing. */
  void note(String text) {
    surroundings.listener().on(new CommandEvent.Note(text));
  }

  /** The models that limbeck.toml names; nothing is read yet. */
  List<ModelSource> models() {
    return new ServiceModels(this).all();
  }

  /** The same for a model that is named elsewhere. */
  ModelSource model(String name) {
    return new ServiceModels(this).source(name);
  }

  /** Whether somebody says yes to a question; empty where nobody can be asked. */
  Optional<Boolean> agrees(String question) {
    return surroundings.confirmation().agrees(question);
  }

  /** Lets the user type the database's name, or stops. */
  public void confirm(String what) {
    open().confirm(surroundings.confirmation(), what, config.isProtected());
  }

  @Override
  public void close() {
    if (hooks != null) {
      hooks.close();
      hooks = null;
    }
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
