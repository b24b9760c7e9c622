package dev.limbeck;

import dev.limbeck.autogenerate.Agreements;
import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.ConfiguredDatabases;
import dev.limbeck.command.Databases;
import dev.limbeck.command.EmbeddedCommand;
import dev.limbeck.command.HandedOverDatabases;
import dev.limbeck.command.InitCommand;
import dev.limbeck.command.ListTemplatesCommand;
import dev.limbeck.command.ProposedCommands;
import dev.limbeck.command.ScratchServers;
import dev.limbeck.command.ServiceCommand;
import dev.limbeck.command.SqlCommand;
import dev.limbeck.command.Surroundings;
import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.config.Member;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.Interruption;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.problem.ShellWord;
import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.workspace.Selection;
import dev.limbeck.workspace.WorkspaceRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Limbeck for programs: commands go in, reports come out.
 *
 * <p>Everything is read anew by each command; an instance holds no files, connections or servers
 * between them, and may be used by several threads.
 */
public final class Limbeck {

  private final LimbeckOptions options;
  private final Optional<DataSource> source;
  private final ClassLoader classes;
  private final Interruption interruption = new Interruption();

  private Limbeck(LimbeckOptions options, Optional<DataSource> source, ClassLoader classes) {
    this.options = options;
    this.source = source;
    this.classes = classes;
  }

  /** Limbeck in a folder; nothing is read yet. */
  public static Limbeck with(LimbeckOptions options) {
    return new Limbeck(options, Optional.empty(), Limbeck.class.getClassLoader());
  }

  /** Limbeck on an application's own connections, one at a time; no URL is looked for. */
  public static Limbeck over(DataSource source, LimbeckOptions options) {
    return new Limbeck(options, Optional.of(source), Limbeck.class.getClassLoader());
  }

  /**
   * The same with another class loader for the version locations {@code classpath:PACKAGE}; without
   * it that which loaded Limbeck.
   */
  public Limbeck seeing(ClassLoader program) {
    return new Limbeck(options, source, program);
  }

  /** Runs a command over the services that it is for; what stops it is in the report. */
  public CommandReport run(ServiceCommand command) {
    return reported(
        command.name(),
        () -> {
          var configuration = configuration();
          var members =
              new Selection(services(command), options.all()).members(configuration, command);
          var names = members.stream().map(Member::name).toList();
          options.listener().on(new CommandEvent.ServicesChosen(names));
          try (var databases = databases(configuration);
              var scratch = scratch(configuration)) {
            var surroundings =
                new Surroundings(
                    databases,
                    scratch,
                    new Agreements(ownFolder(configuration)),
                    configuration::service,
                    options.listener(),
                    options.confirmation(),
                    "limbeck " + options.version(),
                    new ProposedCommands(
                        typedOptions(),
                        typedArguments(),
                        configuration.workspaceRoot().isPresent(),
                        configuration.scope().map(Member::name)),
                    options.hooks(),
                    options.arguments(),
                    classes);
            var jobs = source.isPresent() ? 1 : options.jobs();
            return new WorkspaceRun(surroundings, command, jobs).run(members);
          }
        });
  }

  /** A command that says itself which services it is for is not for others. */
  private List<String> services(ServiceCommand command) {
    var own = command.services();
    var others = options.services().stream().filter(name -> !own.contains(name)).toList();
    if (!own.isEmpty() && !others.isEmpty()) {
      throw Problem.of(
              RunCode.NO_PLAN, "There is no plan for %s".formatted(String.join(", ", others)))
          .because("The plan is for %s. Nothing was run.".formatted(String.join(", ", own)))
          .fix("leave -s out")
          .exception();
    }
    return own.isEmpty() ? options.services() : own;
  }

  /** Runs SQL on the database of the folder. */
  public CommandReport run(SqlCommand command) {
    return reported(
        "sql",
        () -> {
          var configuration = configuration();
          try (var databases = databases(configuration)) {
            return command.run(
                configuration,
                options.services(),
                databases,
                options.listener(),
                options.confirmation());
          }
        });
  }

  /** Starts, stops or names the embedded server of the folder. */
  public CommandReport run(EmbeddedCommand command) {
    return reported("embedded", () -> command.run(ownFolder(configuration()), servers()));
  }

  /** Lists the templates of {@code init}. */
  public CommandReport run(ListTemplatesCommand command) {
    return command.run();
  }

  /** Writes what a new service needs. */
  public CommandReport run(InitCommand command) {
    return reported("init", () -> command.run(options.folder(), options.shownFrom()));
  }

  /**
   * Stops commands that run in other threads, for good: what a server runs for them is cancelled
   * and rolled back. Connections of an application are left to it.
   *
   * @return whether anything was running
   */
  public boolean interrupt() {
    return interruption.interrupt();
  }

  private CommandReport reported(String command, Supplier<CommandReport> work) {
    try {
      return work.get();
    } catch (ProblemException stopped) {
      var proposed = new ProposedCommands(typedOptions(), "", false, Optional.empty());
      return CommandReport.stopped(command, proposed.completed(stopped.problems()));
    }
  }

  /** The options that say where and on what a command works; a URL may hold a password. */
  private String typedOptions() {
    var text = new StringBuilder();
    var folder = shown(options.folder());
    if (!folder.isEmpty()) {
      text.append(" -C ").append(ShellWord.of(folder));
    }
    options
        .file()
        .ifPresent(file ->
            text.append(" -c ").append(ShellWord.of(shown(options.folder().resolve(file)))));
    options.env().ifPresent(name -> text.append(" --env ").append(ShellWord.of(name)));
    options
        .url()
        .ifPresent(url -> text.append(" --url ").append(url.equals("embedded") ? url : "…"));
    return text.toString();
  }

  private String typedArguments() {
    return options.arguments().entrySet().stream()
        .map(given -> " -x " + ShellWord.of(given.getKey() + "=" + given.getValue()))
        .collect(Collectors.joining());
  }

  private Configuration configuration() {
    return Configuration.find(
        options.folder(),
        new ConfigOptions(
            options.file(),
            options.env(),
            options.url(),
            options.environment(),
            options.shownFrom()));
  }

  private Databases databases(Configuration configuration) {
    var dialect = dialect();
    if (source.isPresent()) {
      return new HandedOverDatabases(dialect, source.get());
    }
    return new ConfiguredDatabases(
        dialect,
        Limbeck::servers,
        ownFolder(configuration),
        shown(ownFolder(configuration)),
        options.listener(),
        interruption);
  }

  private ScratchServers scratch(Configuration configuration) {
    return new ScratchServers(
        dialect(), Limbeck::servers, ownFolder(configuration), options.listener(), interruption);
  }

  private static Dialect dialect() {
    return ServiceLoader.load(Dialect.class).findFirst().orElseThrow(Limbeck::noDialect);
  }

  private static ProblemException noDialect() {
    return Problem.of(ConfigCode.NO_DIALECT, "No dialect is on the class path")
        .because("Limbeck's core knows no database by itself.")
        .fix("add the dependency dev.limbeck:limbeck-dialects, of the same version")
        .exception();
  }

  private static List<DatabaseServer> servers() {
    return ServiceLoader.load(DatabaseServer.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private String shown(Path folder) {
    var from = options.shownFrom().toAbsolutePath().normalize();
    var path = from.relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return path.startsWith("../../..") ? folder.toString() : path;
  }

  private static Path ownFolder(Configuration configuration) {
    return configuration.root().resolve(".limbeck");
  }
}
