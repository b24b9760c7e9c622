package dev.limbeck.run;

import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.problem.Problem;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Step;
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

  /** Steps for the version rows that are there; throws a problem where there is no way. */
  @FunctionalInterface
  public interface StepSource {

    /** In the order in which they must run; none where nothing is to be done. */
    List<Step> steps(List<RevisionId> rows);
  }

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
    this.listener = listener;
    this.planning = new Planning(scripts, database.tables().history().isPresent());
    this.record = new StepRecord(database, options.tool());
    var problems = new StepProblems(options);
    this.transactional = new TransactionalStep(database, record, problems, listener);
    this.autocommit = new AutocommitStep(database, record, problems, listener);
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
    var rows = from;
    var plan = planning.plan(source.steps(rows));
    if (plan.steps().isEmpty()) {
      return new RunOutcome(from, rows, done, Optional.empty());
    }
    state = new Preparation(database, options, listener).prepare(state);
    var pause = new Pause(options.lockWait());
    var told = false;
    while (!plan.steps().isEmpty()) {
      int before = done.size();
      var result = runAll(plan, state, done);
      switch (result) {
        case StepResult.Failed failed -> {
          return new RunOutcome(from, rows(from, done), done, Optional.of(told(failed, done)));
        }
        case StepResult.LockHeld unused -> {
          if (!told) {
            listener.on(new RunEvent.Waiting(database.tables().version().toString()));
            told = true;
          }
          if (!pause.again()) {
            var held = Problems.lockNotAcquired(database.tables().version().toString(), options);
            return new RunOutcome(from, rows(from, done), done, Optional.of(held));
          }
          plan = plan.after(done.size() - before);
        }
        case StepResult.RowsMoved unused -> {
          if (!pause.again()) {
            var moving = Problems.lockNotAcquired(database.tables().version().toString(), options);
            return new RunOutcome(from, rows(from, done), done, Optional.of(moving));
          }
          rows = database.versionRows(state);
          plan = planning.plan(source.steps(rows));
        }
        case StepResult.Done unused -> {
          return new RunOutcome(from, rows(from, done), done, Optional.empty());
        }
      }
    }
    return new RunOutcome(from, rows, done, Optional.empty());
  }

  private static Problem told(StepResult.Failed failed, List<FinishedStep> done) {
    var problem = failed.problem();
    if (done.isEmpty()) {
      return problem;
    }
    var lines = new StringBuilder(problem.why());
    for (var step : done) {
      lines.append("\ndone before in this run: ").append(step.step().description());
    }
    return problem.because(lines + ", committed");
  }

  private static List<RevisionId> rows(List<RevisionId> from, List<FinishedStep> done) {
    return done.isEmpty() ? from : done.getLast().step().rowsAfter().stream().sorted().toList();
  }

  private StepResult runAll(Plan plan, ServiceState state, List<FinishedStep> done) {
    var externals = externals(plan.steps().getFirst(), state);
    for (var planned : plan.steps()) {
      var begin = System.nanoTime();
      listener.on(new RunEvent.StepStarted(planned.step()));
      if (planned.step().direction() == Direction.DOWNGRADE && planned.section().isEmpty()) {
        listener.on(new RunEvent.StepEmpty(planned.step()));
      }
      var result =
          planned.section().autocommit()
              ? autocommit.run(planned, externals)
              : transactional.run(planned, externals);
      if (!(result instanceof StepResult.Done)) {
        return result;
      }
      var ms = (System.nanoTime() - begin) / 1_000_000;
      done.add(new FinishedStep(planned.step(), ms));
      listener.on(new RunEvent.StepFinished(planned.step(), ms));
      externals = "";
    }
    return new StepResult.Done();
  }

  private String externals(PlannedStep first, ServiceState state) {
    var events =
        new Externals(scripts.graph())
            .events(
                database.recentEvents(state, 1),
                first.step().rowsBefore().stream().sorted().toList());
    if (database.tables().history().isEmpty()) {
      return "";
    }
    for (var event : events) {
      listener.on(new RunEvent.ExternalChange(event.revision()));
    }
    return record.events(events);
  }
}
