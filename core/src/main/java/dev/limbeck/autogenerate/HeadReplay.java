package dev.limbeck.autogenerate;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import dev.limbeck.run.Hooks;
import dev.limbeck.run.RunEvent;
import dev.limbeck.run.RunOptions;
import dev.limbeck.run.Runner;
import dev.limbeck.run.UpgradeSource;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.script.ScriptDirectory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The revisions of a service, run on a scratch database as they run anywhere, but without hooks,
 * roles and timeouts: those belong to a run, and not to what the files mean.
 */
public final class HeadReplay {

  /** How a run tells what it needs and what is not there. */
  private static final Pattern MISSING_ROLE =
      Pattern.compile("42704 role \"(.+?)\" does not exist");

  /** More than any schema grants to. */
  private static final int MANY_ROLES = 100;

  private final ServiceSql sql;
  private final ScriptDirectory scripts;
  private final RunOptions options;
  private final ScratchServer server;

  /** A replay of the files of one service; {@code options} are those of its runs. */
  public HeadReplay(
      ServiceSql sql, ScriptDirectory scripts, RunOptions options, ScratchServer server) {
    this.sql = withoutLimits(sql);
    this.scripts = scripts;
    this.options =
        new RunOptions(
            options.service(),
            options.again(),
            options.tool(),
            options.lockWait(),
            Hooks::none,
            options.compiler());
    this.server = server;
  }

  /** The same SQL for a server where the service's role does not exist and nobody waits. */
  static ServiceSql withoutLimits(ServiceSql sql) {
    var settings = sql.settings();
    return new ServiceSql(
        sql.dialect(),
        sql.tables(),
        new SessionSettings(
            Optional.empty(),
            settings.searchPath(),
            settings.extensionSchemas(),
            Duration.ZERO,
            Duration.ZERO,
            settings.arguments()),
        sql.ddlSettings());
  }

  /** How revisions run there. */
  RunOptions options() {
    return options;
  }

  /** All that decides what the database holds afterwards, and on its way there. */
  public ReplayKeys keys(Target target) {
    var before =
        String.join(
            "\0",
            "revisions",
            sql.tables().toString(),
            sql.settings().toString(),
            sql.ddlSettings().toString(),
            options.tool(),
            options.compiler().surroundings());
    return new ReplayKeys(
        scripts.digests(StepsTo.of(scripts.graph(), target)).stream()
            .map(digest -> before + "\0" + digest)
            .toList());
  }

  /** What the database holds afterwards, for the reader, with a parenthesis left open. */
  String content(Target target) {
    var graph = scripts.graph();
    var revisions = StepsTo.of(graph, target);
    return revisions.isEmpty()
        ? "no revisions (an empty schema on scratch"
        : "the revisions at %s (replayed on scratch"
            .formatted(
                graph.maximal(revisions).stream()
                    .map(RevisionId::value)
                    .collect(Collectors.joining(", ")));
  }

  /**
   * Runs them, or those that are left where the database holds some of them.
   *
   * @throws ProblemException if one cannot be run; its own problems are told
   */
  public void fill(ScratchDatabase database, Target target) {
    var leaving = new LeavingOut(database, sql.dialect(), sql.tables().schema());
    var own = ServiceDatabase.scratch(database.connection(), database::another, sql, leaving);
    createSchema(database);
    var problems = run(own, target, leaving);
    for (int i = 0; i < MANY_ROLES && server.isOurs(); i++) {
      var role = missingRole(problems);
      if (role.isEmpty()) {
        break;
      }
      RolesOnScratch.create(database, sql.dialect(), role.get());
      problems = run(own, target, leaving);
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.stream().map(this::told).toList());
    }
    leaving.noteAll();
  }

  private List<Problem> run(ServiceDatabase database, Target target, LeavingOut leaving) {
    try {
      var runner = new Runner(database, scripts, options, event -> tell(leaving, event));
      return runner.run(new UpgradeSource(target, false, false)).problems();
    } catch (ProblemException refused) {
      return refused.problems();
    }
  }

  private static void tell(LeavingOut leaving, RunEvent event) {
    if (event instanceof RunEvent.StepStarted started) {
      leaving.at(started.step().revision().id().value());
    }
  }

  private static Optional<String> missingRole(List<Problem> problems) {
    return problems.stream()
        .map(problem -> MISSING_ROLE.matcher(problem.why()))
        .flatMap(matcher -> matcher.results().map(found -> found.group(1)))
        .findFirst();
  }

  /** Also a service without revisions has its schema. */
  private void createSchema(ScratchDatabase database) {
    try (var statement = database.connection().createStatement()) {
      statement.execute(sql.session().createSchema(sql.tables().schema()));
    } catch (SQLException e) {
      throw ScratchRefusal.of(server, sql.dialect().serverError(e), e);
    }
  }

  private Problem told(Problem own) {
    var problem =
        LacksOnScratch.told(
            Problem.of(
                    ScratchCode.NOT_REPLAYED,
                    "%s: the revisions do not run on a scratch database (%s)"
                        .formatted(options.service(), server.displayName()))
                .because("%s: %s\n%s".formatted(own.code().code(), own.what(), own.why()).strip())
                .fix("correct the revision, so that it runs on an empty database")
                .fix("or compare with the database:  limbeck check --from database"));
    return own.location().map(problem::at).orElse(problem);
  }

  /** Our own tables, which are no part of what a service's revisions make. */
  public List<QualifiedName> ownTables() {
    return sql.tables().history().isPresent()
        ? List.of(sql.tables().version(), sql.tables().history().get())
        : List.of(sql.tables().version());
  }
}
