package dev.limbeck.run;

import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.LockCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.Check;
import dev.limbeck.script.Section;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells why a step failed, where, and what remains of it. */
final class StepProblems {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** Ctrl-C, {@code pg_cancel_backend} or statement_timeout. */
  private static final String CANCELED = "57014";

  private final RunOptions options;
  private final SessionSettings settings;

  StepProblems(RunOptions options, SessionSettings settings) {
    this.options = options;
    this.settings = settings;
  }

  Problem transactional(PlannedStep planned, StatementFailure failure) {
    var id = planned.step().revision().id();
    if (failure.connectionLost()) {
      return connectionLost(
          planned,
          failure,
          "The step is committed whole or not at all; the version table tells which.");
    }
    if (failure.is(SessionSql.TRANSACTION_ENDED)) {
      return transactionEnded(planned);
    }
    var hook = new HookProblems(options).transactional(planned, failure);
    if (hook.isPresent()) {
      return hook.get();
    }
    var check = CheckProblems.find(planned, failure.error());
    if (check.isPresent() && failure.is(SessionSql.CHECK_FAILED)) {
      return new CheckProblems(options).transactional(planned, check.get(), failure.error());
    }
    var what =
        "%s: %s %s %s failed and was rolled back; the database is at %s."
            .formatted(
                options.service(),
                planned.verb(),
                planned.verb().equals("upgrade") ? "to" : "of",
                id,
                names(planned.step().rowsBefore()));
    var error = check.isPresent() ? failure.error().withoutContext() : failure.error();
    if (failure.is(LOCK_NOT_AVAILABLE)) {
      return Problem.of(LockCode.TABLE_LOCKED, what)
          .because(Problems.serverText(error))
          .at(location(planned, failure))
          .fix(
              "wait for the session that holds the lock, or raise lock_timeout, then  "
                  + options.again());
    }
    var said =
        check
            .map(one -> told(one, failure))
            .orElseGet(() -> said(planned.section(), offset(planned.section(), failure), failure));
    var argument = FailedStatement.missingArgument(failure.error());
    if (argument.isPresent()) {
      return Problem.of(RunCode.STEP_FAILED, what)
          .because(said)
          .at(location(planned, failure))
          .fix("%s -x %s=VALUE".formatted(options.again(), argument.get()));
    }
    var problem =
        Problem.of(RunCode.STEP_FAILED, what)
            .because(said + lookedFor(failure))
            .at(location(planned, failure))
            .fix(
                failure.is(CANCELED)
                    ? options.again()
                    : "correct the rows or the file, then  " + options.again());
    return FailedStatement.isThereAlready(failure.error()) && planned.verb().equals("upgrade")
        ? problem.fix("limbeck stamp %s    (if all that it makes is there already)".formatted(id))
        : problem;
  }

  private Problem transactionEnded(PlannedStep planned) {
    return Problem.of(
            RunCode.TRANSACTION_ENDED,
            "%s: revision %s ended the transaction of its step"
                .formatted(options.service(), planned.step().revision().id()))
        .because(
            "What it did before that is committed; the version row is not written, and the database is at %s."
                .formatted(names(planned.step().rowsBefore())))
        .at(Location.file(planned.step().revision().source()))
        .fix("remove the COMMIT or ROLLBACK from the file, and undo by hand what is committed")
        .fix("then  " + options.again());
  }

  private String told(Check check, StatementFailure failure) {
    return Problems.serverText(failure.error().withoutContext())
        + CheckProblems.rule(check, failure.error());
  }

  /** Names are looked for on a path that is not the role's own, which surprises some. */
  private String lookedFor(StatementFailure failure) {
    return FailedStatement.isNotOnThePath(failure.error())
        ? "\nunqualified names were looked for in schema %s%s"
            .formatted(
                String.join(", ", settings.searchPath()),
                settings.extensionSchemas() ? " and those of extensions" : "")
        : "";
  }

  Problem autocommit(PlannedStep planned, StatementFailure failure, int offset, int done) {
    var place = planned.section().at(offset);
    if (failure.connectionLost()) {
      return connectionLost(planned, failure, recorded(planned, done)).at(place);
    }
    var what =
        "%s: statement %d of revision %s failed; the %d before it are done and stay done."
            .formatted(options.service(), done + 1, planned.step().revision().id(), done);
    return Problem.of(RunCode.AUTOCOMMIT_FAILED, what)
        .because(
            said(planned.section(), Optional.of(offset), failure)
                + "\nThe version row is not written. The next run goes on with this statement.")
        .at(place)
        .fix("remove what keeps the statement from running, then  " + options.again());
  }

  /** What a check or hook of an autocommit step failed with, if one did. */
  Optional<Problem> authored(PlannedStep planned, StatementFailure failure, int done) {
    return new HookProblems(options)
        .autocommit(planned, failure, done)
        .or(() -> check(planned, failure, done));
  }

  private Optional<Problem> check(PlannedStep planned, StatementFailure failure, int done) {
    var check = CheckProblems.find(planned, failure.error());
    if (failure.is(SessionSql.CHECK_FAILED)) {
      return check.map(
          one -> new CheckProblems(options).autocommit(planned, one, failure.error(), done));
    }
    return check.map(one ->
        Problem.of(
                RunCode.AUTOCOMMIT_FAILED,
                "%s: %s of revision %s failed; the %d statements before it are done and stay done."
                    .formatted(
                        options.service(), one.kind().sign(), planned.step().revision().id(), done))
            .because(told(one, failure) + lookedFor(failure))
            .at(CheckProblems.location(one, failure.error()))
            .fix("correct the file, then  " + options.again()));
  }

  /** A statement is done, or none had to be begun, and that could not be written down. */
  Problem notRecorded(PlannedStep planned, StatementFailure failure, int done) {
    var count = planned.section().statements().size();
    if (failure.is(SessionSql.LOCK_HELD)) {
      return Problems.sessionNeeded(planned, options, recorded(planned, done));
    }
    if (failure.connectionLost()) {
      return connectionLost(planned, failure, recorded(planned, done));
    }
    var what =
        "%s: revision %s stopped at statement %d of %d, which could not be recorded"
            .formatted(options.service(), planned.step().revision().id(), done + 1, count);
    return Problem.of(RunCode.AUTOCOMMIT_FAILED, what)
        .because(Problems.serverText(failure.error()) + "\n" + recorded(planned, done))
        .at(Location.file(planned.step().revision().source()))
        .fix(options.again());
  }

  /** What the history says of an autocommit step, and what it cannot say. */
  private static String recorded(PlannedStep planned, int done) {
    var said =
        switch (done) {
          case 0 -> "No statement is recorded as done.";
          case 1 -> "Statement 1 is done and recorded.";
          default -> "Statements 1 to %d are done and recorded.".formatted(done);
        };
    return done == planned.section().statements().size()
        ? said
        : said
            + " Whether the server has finished statement %d is not known; the next run begins with it."
                .formatted(done + 1);
  }

  private Problem connectionLost(PlannedStep planned, StatementFailure failure, String remains) {
    var id = planned.step().revision().id();
    return Problem.of(
            RunCode.CONNECTION_LOST,
            "%s: the connection was lost during the %s of %s"
                .formatted(options.service(), planned.verb(), id))
        .because(Problems.serverText(failure.error()) + "\n" + remains)
        .at(Location.file(planned.step().revision().source()))
        .fix(options.again());
  }

  private static Location location(PlannedStep planned, StatementFailure failure) {
    var section = planned.section();
    return CheckProblems.find(planned, failure.error())
        .filter(unused -> failure.revisionPosition().isEmpty())
        .map(check -> CheckProblems.location(check, failure.error()))
        .or(() -> offset(section, failure).map(section::at))
        .orElseGet(() -> Location.file(section.source()));
  }

  private static Optional<Integer> offset(Section section, StatementFailure failure) {
    return failure
        .revisionPosition()
        .map(section::offset)
        .or(() -> FailedStatement.offset(section, failure.error()));
  }

  /** The statement's own lines where Java recorded it, then what the server says. */
  private static String said(Section section, Optional<Integer> offset, StatementFailure failure) {
    var statement = offset.flatMap(section::inStatement).map(at -> ProblemText.excerpt(at) + "\n");
    var ours = failure.error().sqlState().startsWith("LB");
    return statement.orElse("")
        + Problems.serverText(ours ? failure.error().withoutContext() : failure.error());
  }

  static String names(Collection<RevisionId> rows) {
    return rows.isEmpty()
        ? "base"
        : rows.stream().map(RevisionId::value).sorted().collect(Collectors.joining(", "));
  }
}
