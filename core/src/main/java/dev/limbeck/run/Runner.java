package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the database of one service where a planner wants it.
 *
 * <p>The plan is made from the rows that are there, checked whole, and run step by step. Where
 * another run has changed the rows meanwhile, it is made again from those; where another run holds
 * the lock, it is tried again until {@code lock_wait} is over.
 */
public final class Runner {

  private final ServiceDatabase database;
  private final ScriptDirectory scripts;
  private final RunOptions options;
  private final RunListener listener;
  private final Planning planning;
  private final StepRecord record;
  private final TransactionalStep transactional;
  private final AutocommitStep autocommit;

  /** A runner over one connection; not for several threads at once. */
  public Runner(
      ServiceDatabase database, ScriptDirectory scripts, RunOptions options, RunListener listener) {
    this.database = database;
    this.scripts = scripts;
    this.options = options;
    this.listener = new FirstTold(listener);
    this.planning = new Planning(scripts, database.tables().history().isPresent());
    this.record = new StepRecord(database.sql(), options.tool());
    var problems = new StepProblems(options, database.settings());
    var text = new StepText(database.sql(), record);
    this.transactional = new TransactionalStep(database, text, problems, this.listener);
    this.autocommit = new AutocommitStep(database, record, text, problems, this.listener);
  }

  /**
   * Runs one plan to its end; it is made again only where other runs have moved the rows, because a
   * relative target counts from them.
   *
   * <p>Once a step was begun it does not throw: the outcome says what is done and what stopped it.
   */
  public RunOutcome run(StepSource source) {
    var state = database.state();
    var from = database.versionRows(state);
    var done = new ArrayList<FinishedStep>();
    var plan = planning.plan(source.steps(from));
    if (plan.steps().isEmpty()) {
      return new RunOutcome(from, from, done, Optional.empty());
    }
    if (plan.needsSession() && !database.keepsItsSession()) {
      throw Problems.sessionNeeded(plan, options).exception();
    }
    state = new Preparation(database, options, listener).prepare(state);
    try {
      var problem = untilNothingIsLeft(source, plan, state, done);
      var to = rows(from, done, state, problem);
      var nothing = problem.isEmpty() && done.isEmpty();
      return new RunOutcome(nothing ? to : from, to, done, problem);
    } catch (ProblemException stopped) {
      if (done.isEmpty()) {
        throw stopped;
      }
      var problem = told(stopped.problems().getFirst(), done);
      return new RunOutcome(from, rows(from, done), done, Optional.of(problem));
    }
  }

  /** Runs the plan to its end, with new plans where needed; what stopped it, if anything did. */
  private Optional<Problem> untilNothingIsLeft(
      StepSource source, Plan first, ServiceState state, List<FinishedStep> done) {
    var wait = new LockWait(database.tables().version().toString(), options, listener);
    var plan = first;
    while (true) {
      int before = done.size();
      var result = runAll(plan, state, done);
      if (done.size() > before) {
        wait.progress();
      }
      switch (result) {
        case StepResult.Done unused -> {
          return Optional.empty();
        }
        case StepResult.Failed failed -> {
          return Optional.of(told(failed.problem(), done));
        }
        case StepResult.RowsMoved unused -> {
          if (source.countsFromRows() && !done.isEmpty()) {
            return Optional.of(told(rowsMoved(), done));
          }
          var next = planning.plan(source.steps(database.versionRows(state)));
          if (!next.equals(plan)) {
            wait.progress();
          }
          if (!wait.again()) {
            return Optional.of(told(wait.problem(), done));
          }
          plan = next;
        }
        case StepResult.LockHeld unused -> {
          if (!wait.again()) {
            return Optional.of(told(wait.problem(), done));
          }
          plan = plan.after(done.size() - before);
        }
      }
    }
  }

  private Problem rowsMoved() {
    return Problem.of(
            RunCode.ROWS_MOVED,
            "%s: another run changed %s while this one was under way"
                .formatted(options.service(), database.tables().version()))
        .because("A relative target cannot be counted again from there.")
        .fix("limbeck current    (to see where it is)");
  }

  /** The problem, with what was committed before it. */
  private static Problem told(Problem problem, List<FinishedStep> done) {
    if (done.isEmpty()) {
      return problem;
    }
    var lines = new StringBuilder(problem.why());
    for (var step : done) {
      lines.append("\ndone before in this run: ").append(step.step().description());
    }
    return problem.because(lines + ", committed");
  }

  /** Where the database is now: asked if another run did it all, else known from the last step. */
  private List<RevisionId> rows(
      List<RevisionId> from,
      List<FinishedStep> done,
      ServiceState state,
      Optional<Problem> problem) {
    return problem.isEmpty() && done.isEmpty() ? database.versionRows(state) : rows(from, done);
  }

  private static List<RevisionId> rows(List<RevisionId> from, List<FinishedStep> done) {
    return done.isEmpty() ? from : done.getLast().step().rowsAfter().stream().sorted().toList();
  }

  private StepResult runAll(Plan plan, ServiceState state, List<FinishedStep> done) {
    if (plan.steps().isEmpty()) {
      return new StepResult.Done();
    }
    var externals = externals(plan.steps().getFirst(), state);
    for (var planned : plan.steps()) {
      var begin = System.nanoTime();
      listener.on(new RunEvent.StepStarted(planned.step()));
      if (planned.step().direction() == Direction.DOWNGRADE && planned.section().isEmpty()) {
        listener.on(new RunEvent.StepEmpty(planned.step()));
      }
      var events = record.events(externals);
      var result =
          planned.section().autocommit()
              ? autocommit.run(planned, events)
              : transactional.run(planned, events);
      if (!(result instanceof StepResult.Done)) {
        return result;
      }
      var ms = (System.nanoTime() - begin) / 1_000_000;
      // Only now is it known that another tool moved them, and not another run just before.
      externals.forEach(event -> listener.on(new RunEvent.ExternalChange(event.revision())));
      done.add(new FinishedStep(planned.step(), ms));
      listener.on(new RunEvent.StepFinished(planned.step(), ms));
      externals = List.of();
    }
    return new StepResult.Done();
  }

  private List<HistoryEvent> externals(PlannedStep first, ServiceState state) {
    if (database.tables().history().isEmpty()) {
      return List.of();
    }
    return new Externals(scripts.graph())
        .events(
            database.recentEvents(state, 1), first.step().rowsBefore().stream().sorted().toList());
  }
}
