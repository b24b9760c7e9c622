package dev.limbeck.run;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.jdbc.TransactionScript;

/** Runs the hooks before the first step and after the last one. */
final class RunHooks {

  private final ServiceDatabase database;
  private final StepText text;
  private final HookProblems problems;
  private final RunListener listener;
  private boolean begun;

  RunHooks(ServiceDatabase database, StepText text, HookProblems problems, RunListener listener) {
    this.database = database;
    this.text = text;
    this.problems = problems;
    this.listener = listener;
  }

  /** Once a run, if the rows still are those of the plan. */
  StepResult before(Plan plan) {
    if (begun || plan.steps().isEmpty()) {
      return new StepResult.Done();
    }
    var result = run(plan.beforeRun(), text.beforeRun(plan));
    begun = result instanceof StepResult.Done;
    return result;
  }

  /** Under the lock, so that those of two runs do not meet. */
  StepResult after(Plan plan) {
    return begun ? run(plan.afterRun(), text.afterRun(plan)) : new StepResult.Done();
  }

  private StepResult run(HookBlock block, TransactionScript script) {
    if (block.statements().isEmpty()) {
      return new StepResult.Done();
    }
    try {
      database.transport().transaction(script, notice -> listener.on(new RunEvent.Notice(notice)));
      return new StepResult.Done();
    } catch (StatementFailure failure) {
      return failure.is(SessionSql.LOCK_HELD)
          ? new StepResult.LockHeld()
          : failure.is(SessionSql.ROWS_MOVED)
              ? new StepResult.RowsMoved()
              : new StepResult.Failed(problems.run(block, failure));
    }
  }
}
