package dev.limbeck.run;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.ProblemException;
import java.util.Optional;

/**
 * Runs a step whose revision needs the database: the revision is called within the transaction that
 * holds its record.
 */
final class LiveStep {

  private final ServiceDatabase database;
  private final StepText text;
  private final StepProblems problems;
  private final RunOptions options;
  private final RunListener listener;

  LiveStep(
      ServiceDatabase database,
      StepText text,
      StepProblems problems,
      RunOptions options,
      RunListener listener) {
    this.database = database;
    this.text = text;
    this.problems = problems;
    this.options = options;
    this.listener = listener;
  }

  /**
   * Lock and rows are checked, the revision is called, its record is written.
   *
   * @param externals SQL that records what other tools did before
   */
  StepResult run(PlannedStep planned, JavaRevision revision, String externals) {
    var call = new LiveCall(planned, revision, database.sql(), options);
    try {
      database
          .transport()
          .step(
              text.transactional(planned, externals, ""),
              call,
              notice -> listener.on(new RunEvent.Notice(notice)));
      return new StepResult.Done();
    } catch (StatementFailure failure) {
      if (failure.is(SessionSql.LOCK_HELD)) {
        return new StepResult.LockHeld();
      }
      if (failure.is(SessionSql.ROWS_MOVED)) {
        return new StepResult.RowsMoved();
      }
      return new StepResult.Failed(problems.transactional(call.running(), failure));
    } catch (ProblemException refused) {
      Optional.ofNullable(refused.getCause())
          .ifPresent(cause -> listener.on(new RunEvent.Thrown(cause)));
      return new StepResult.Failed(refused.problems());
    }
  }
}
