package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.List;

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
  private final LiveStep live;
  private final RunHooks hooks;

  /** A runner over one connection; not for several threads at once. */
  public Runner(
      ServiceDatabase database, ScriptDirectory scripts, RunOptions options, RunListener listener) {
    this.database = database;
    this.scripts = scripts;
    this.options = options;
    this.listener = new FirstTold(listener);
    this.planning = new Planning(scripts, database.sql(), options);
    this.record = new StepRecord(database.sql(), options.tool());
    var problems = new StepProblems(options, database.settings());
    var text = new StepText(database.sql(), record);
    this.transactional = new TransactionalStep(database, text, problems, this.listener);
    this.autocommit = new AutocommitStep(database, record, text, problems, this.listener);
    this.live = new LiveStep(database, text, problems, options, this.listener);
    this.hooks = new RunHooks(database, text, new HookProblems(options), this.listener);
  }

  /**
   * Runs one plan to its end; it is made again only where other runs have moved the rows, because a
   * relative target counts from them.
   *
   * <p>Once a step was begun it does not throw: the outcome says what is done and what stopped it.
   */
  public RunOutcome run(StepSource source) {
    try {
      return planAndRun(source);
    } finally {
      planning.close();
    }
  }

  private RunOutcome planAndRun(StepSource source) {
    var state = database.state();
    var known = KnownRevisions.read(database, state, scripts);
    var from = known.rows();
    var plan = plan(source, known);
    if (plan.steps().isEmpty()) {
      return RunOutcome.nothing(from);
    }
    if (plan.needsSession() && !database.keepsItsSession()) {
      throw Problems.sessionNeeded(plan, options).exception();
    }
    state = new Preparation(database, options, listener).prepare(state);
    var done = new ArrayList<FinishedStep>();
    try {
      var problems = untilNothingIsLeft(source, plan, known, state, done);
      var to = problems.isEmpty() ? database.versionRows(state) : rows(from, done);
      var nothing = problems.isEmpty() && done.isEmpty();
      return new RunOutcome(nothing ? to : from, to, done, problems);
    } catch (ProblemException stopped) {
      if (done.isEmpty()) {
        throw stopped;
      }
      return new RunOutcome(from, rows(from, done), done, told(stopped.problems(), done));
    }
  }

  private Plan plan(StepSource source, KnownRevisions known) {
    var steps = source.steps(known, options);
    var plan = planning.plan(steps, known);
    source.remarks(known, steps).forEach(text -> listener.on(new RunEvent.Remark(text)));
    return plan;
  }

  /** Runs the plan to its end, with new plans where needed; what stopped it, if anything did. */
  private List<Problem> untilNothingIsLeft(
      StepSource source,
      Plan first,
      KnownRevisions found,
      ServiceState state,
      List<FinishedStep> done) {
    var wait = new LockWait(database.tables().version().toString(), options, listener);
    var plan = first;
    var known = found;
    while (true) {
      int before = done.size();
      var result = runAll(plan, known, state, done);
      if (done.size() > before) {
        wait.progress();
      }
      switch (result) {
        case StepResult.Done unused -> {
          return told(afterRun(plan, wait), done);
        }
        case StepResult.Failed failed -> {
          return told(failed.problems(), done);
        }
        case StepResult.RowsMoved unused -> {
          if (source.countsFromRows() && !done.isEmpty()) {
            return told(List.of(rowsMoved()), done);
          }
          known = KnownRevisions.read(database, state, scripts);
          var next = plan(source, known);
          if (!next.equals(plan)) {
            wait.progress();
          }
          if (!wait.again()) {
            return told(List.of(wait.problem()), done);
          }
          plan = next;
        }
        case StepResult.LockHeld unused -> {
          if (!wait.again()) {
            return told(List.of(wait.problem()), done);
          }
          plan = plan.after(done.size() - before);
        }
      }
    }
  }

  /** What stopped the hooks behind the last step, if anything did. */
  private List<Problem> afterRun(Plan plan, LockWait wait) {
    while (true) {
      switch (hooks.after(plan)) {
        case StepResult.Failed failed -> {
          return failed.problems();
        }
        case StepResult.LockHeld unused -> {
          if (!wait.again()) {
            return List.of(wait.problem());
          }
        }
        case StepResult.Done unused -> {
          return List.of();
        }
        case StepResult.RowsMoved unused -> {
          return List.of();
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

  /** The problems, the first with what was committed before it. */
  private static List<Problem> told(List<Problem> problems, List<FinishedStep> done) {
    if (done.isEmpty() || problems.isEmpty()) {
      return problems;
    }
    var first = problems.getFirst();
    var lines = new StringBuilder(first.why());
    for (var step : done) {
      lines.append("\ndone before in this run: ").append(step.step().description());
    }
    var all = new ArrayList<>(problems);
    all.set(0, first.because(lines + ", committed"));
    return all;
  }

  private static List<RevisionId> rows(List<RevisionId> from, List<FinishedStep> done) {
    return done.isEmpty() ? from : done.getLast().step().rowsAfter().stream().sorted().toList();
  }

  private StepResult runAll(
      Plan plan, KnownRevisions known, ServiceState state, List<FinishedStep> done) {
    if (plan.steps().isEmpty()) {
      return new StepResult.Done();
    }
    var externals = externals(plan.steps().getFirst(), known, state);
    var begun = hooks.before(plan);
    if (!(begun instanceof StepResult.Done)) {
      return begun;
    }
    for (var planned : plan.steps()) {
      var begin = System.nanoTime();
      listener.on(new RunEvent.StepStarted(planned.step(), planned.section().text()));
      if (planned.isEmptyDowngrade()) {
        listener.on(new RunEvent.StepEmpty(planned.step()));
      }
      var events = record.events(externals);
      var result = result(planned, events);
      if (!(result instanceof StepResult.Done)) {
        return result;
      }
      var ms = (System.nanoTime() - begin) / 1_000_000;
      // Only now is it known that another tool moved them, and not another run just before.
      externals.forEach(event -> listener.on(new RunEvent.ExternalChange(event.revision().id())));
      done.add(new FinishedStep(planned.step(), ms));
      listener.on(new RunEvent.StepFinished(planned.step(), ms));
      externals = List.of();
    }
    return new StepResult.Done();
  }

  private StepResult result(PlannedStep planned, String externals) {
    if (planned.live().isPresent()) {
      return live.run(planned, planned.live().get(), externals);
    }
    return planned.section().autocommit()
        ? autocommit.run(planned, externals)
        : transactional.run(planned, externals);
  }

  /** What other tools did, if these are the rows that were read and not those behind a step. */
  private List<HistoryEvent> externals(
      PlannedStep first, KnownRevisions known, ServiceState state) {
    var asRead = StepRecord.texts(known.rows());
    return StepRecord.texts(first.step().rowsBefore()).equals(asRead)
        ? Externals.since(database, state, known)
        : List.of();
  }
}
