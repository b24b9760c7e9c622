package dev.limbeck.run;

import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.LockCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import java.util.Collection;
import java.util.stream.Collectors;

/** Tells why a step failed, where, and what remains of it. */
final class StepProblems {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final RunOptions options;

  StepProblems(RunOptions options) {
    this.options = options;
  }

  Problem transactional(PlannedStep planned, StatementFailure failure) {
    var id = planned.step().revision().id();
    if (failure.connectionLost()) {
      return connectionLost(planned, failure);
    }
    var what =
        "%s: %s %s %s failed and was rolled back; the database is at %s."
            .formatted(
                options.service(),
                planned.verb(),
                planned.verb().equals("upgrade") ? "to" : "of",
                id,
                names(planned.step().rowsBefore()));
    var locked = failure.is(LOCK_NOT_AVAILABLE);
    return Problem.of(locked ? LockCode.TABLE_LOCKED : RunCode.STEP_FAILED, what)
        .because(Problems.serverText(failure.error()))
        .at(location(planned, failure))
        .fix(
            locked
                ? "wait for the session that holds the lock, or raise lock_timeout, then  "
                    + options.again()
                : "correct the rows or the file, then  " + options.again());
  }

  Problem autocommit(PlannedStep planned, StatementFailure failure, Location place, int done) {
    if (failure.connectionLost()) {
      return connectionLost(planned, failure);
    }
    var what =
        "%s: statement %d of revision %s failed; the %d before it are done and stay done."
            .formatted(options.service(), done + 1, planned.step().revision().id(), done);
    return Problem.of(RunCode.AUTOCOMMIT_FAILED, what)
        .because(
            Problems.serverText(failure.error())
                + "\nThe version row is not written. The next run goes on with this statement.")
        .at(place)
        .fix("remove what keeps the statement from running, then  " + options.again());
  }

  Problem connectionLost(PlannedStep planned, StatementFailure failure) {
    var id = planned.step().revision().id();
    return Problem.of(
            RunCode.CONNECTION_LOST,
            "%s: the connection was lost during the %s of %s"
                .formatted(options.service(), planned.verb(), id))
        .because(
            Problems.serverText(failure.error())
                + "\nThe step is committed whole or not at all; the version table tells which.")
        .at(Location.file(planned.file().header().source()))
        .fix(options.again());
  }

  /** A revision of one statement that failed without a position failed at that statement. */
  private static Location location(PlannedStep planned, StatementFailure failure) {
    var section = planned.section();
    if (failure.revisionPosition().isPresent()) {
      return section.location(failure.revisionPosition().get());
    }
    var statements = section.statements();
    return statements.size() == 1
        ? section.at(statements.getFirst().offset())
        : Location.file(section.source());
  }

  static String names(Collection<RevisionId> rows) {
    return rows.isEmpty()
        ? "base"
        : rows.stream().map(RevisionId::value).sorted().collect(Collectors.joining(", "));
  }
}
