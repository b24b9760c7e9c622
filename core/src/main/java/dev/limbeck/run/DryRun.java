package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans as a run does, and writes down instead of running; creates and changes nothing.
 *
 * <p>It asks for no privilege but to read: who runs the script may be somebody else.
 */
public final class DryRun {

  private final ServiceSql sql;
  private final ScriptDirectory scripts;
  private final RunOptions options;
  private final ScriptStart start;

  private DryRun(ServiceSql sql, ScriptDirectory scripts, RunOptions options, ScriptStart start) {
    this.sql = sql;
    this.scripts = scripts;
    this.options = options;
    this.start = start;
  }

  /**
   * From where a database is.
   *
   * @param why how its rows are known, {@code read 2026-11-23T09:12Z from app@localhost:5432/swae}
   */
  public static DryRun reading(
      ServiceDatabase database, ScriptDirectory scripts, RunOptions options, String why) {
    var state = database.state();
    var known = KnownRevisions.read(database, state, scripts);
    var history = database.history(state);
    return new DryRun(
        database.sql(),
        scripts,
        options,
        new ScriptStart(
            known,
            why,
            Optional.of(state),
            Externals.since(database, state, known),
            planned -> Begun.of(history, planned)));
  }

  /** From rows that a database will have, which nobody asks. */
  public static DryRun assuming(
      ServiceSql sql,
      ScriptDirectory scripts,
      RunOptions options,
      List<RevisionId> rows,
      String why) {
    var known = KnownRevisions.assuming(scripts, rows);
    var start =
        new ScriptStart(known, why, Optional.empty(), List.of(), planned -> Begun.nothing());
    return new DryRun(sql, scripts, options, start);
  }

  /** The version rows from which it goes. */
  public List<RevisionId> rows() {
    return start.rows();
  }

  /** Whether files or history tell of a revision. */
  public boolean knows(RevisionId revision) {
    return start.known().graph().find(revision).isPresent();
  }

  /** What a run would do, checked whole. */
  public Plan plan(StepSource source) {
    try (var planning = new Planning(scripts, sql, options)) {
      return planning.plan(source.steps(start.known(), options), start.known());
    }
  }

  /** A plan from these rows, as a script; refused where a revision needs the database. */
  public String script(Plan plan) {
    ProblemException.throwIfAny(plan.steps().stream().flatMap(DryRun::connectionNeeded).toList());
    return new ScriptWriter(sql, options).plan(plan, start);
  }

  /** What makes the schema, the version table and the history table, as a script. */
  public String preparation() {
    return new ScriptWriter(sql, options).preparation(start);
  }

  /** A stamp, as a script. */
  public String script(Stamping.StampSource source) {
    var stamp = source.stamp(start.known());
    return new ScriptWriter(sql, options).stamp(stamp, start);
  }

  private static Stream<Problem> connectionNeeded(PlannedStep planned) {
    return planned.live().stream()
        .map(revision ->
            Problem.of(
                    RunCode.CONNECTION_OFFLINE,
                    "Revision %s needs a connection and cannot be written as a script"
                        .formatted(RecordingProblems.named(revision.header())))
                .because("Its SQL is known only while it runs. Nothing was written.")
                .at(revision.java().whole())
                .fix(
                    "limbeck %s %s    (runs it on the database)"
                        .formatted(
                            planned.verb(),
                            planned.verb().equals("upgrade")
                                ? revision.header().id()
                                : revision.header().id() + "-1"))
                .fix(
                    "or say in SQL what it reads, op.execute(\"INSERT … SELECT …\"), and leave needsConnection out"));
  }
}
