package dev.limbeck.run;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.jdbc.TransactionScript;
import java.util.Optional;

/** Runs a step whose statements and record commit together or not at all. */
final class TransactionalStep {

  private final ServiceDatabase database;
  private final StepRecord record;
  private final StepProblems problems;
  private final RunListener listener;

  TransactionalStep(
      ServiceDatabase database, StepRecord record, StepProblems problems, RunListener listener) {
    this.database = database;
    this.record = record;
    this.problems = problems;
    this.listener = listener;
  }

  /**
   * One message: lock and rows are checked, the revision runs, its record is written.
   *
   * @param externals SQL that records what other tools did before
   */
  StepResult run(PlannedStep planned, String externals) {
    var session = database.dialect().session();
    var before =
        session.settings(database.settings())
            + session.guard(database.tables(), StepRecord.texts(planned.step().rowsBefore()))
            + externals;
    var after = session.role(database.settings()) + record.completion(planned, Optional.empty());
    try {
      database
          .transport()
          .transaction(
              TransactionScript.around(before, planned.section().text(), after),
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
