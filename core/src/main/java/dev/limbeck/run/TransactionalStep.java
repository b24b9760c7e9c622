package dev.limbeck.run;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;

/** Runs a step whose statements and record commit together or not at all. */
final class TransactionalStep {

  private final ServiceDatabase database;
  private final StepText text;
  private final StepProblems problems;
  private final RunListener listener;

  TransactionalStep(
      ServiceDatabase database, StepText text, StepProblems problems, RunListener listener) {
    this.database = database;
    this.text = text;
    this.problems = problems;
    this.listener = listener;
  }

  /**
   * One message: lock and rows are checked, the revision runs, its record is written.
   *
   * @param externals SQL that records what other tools did before
   */
  StepResult run(PlannedStep planned, String externals) {
    try {
      database
          .transport()
          .transaction(
              text.transactional(planned, externals, planned.section().text()),
              notice -> listener.on(new RunEvent.Notice(notice)));
      return new StepResult.Done();
    } catch (StatementFailure failure) {
      if (failure.is(SessionSql.LOCK_HELD)) {
        return new StepResult.LockHeld();
      }
      if (failure.is(SessionSql.ROWS_MOVED)) {
        return new StepResult.RowsMoved();
      }
      return new StepResult.Failed(problems.transactional(planned, failure));
    }
  }
}
