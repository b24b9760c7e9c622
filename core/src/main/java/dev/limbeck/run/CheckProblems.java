package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.script.Check;
import java.util.Optional;

/** Tells which check of a step did not give true, what it gave, and what remains of the step. */
final class CheckProblems {

  private static final String FIRST_COLUMN =
      "A check must give at least one row, and true in the first column of each.";

  private final RunOptions options;

  CheckProblems(RunOptions options) {
    this.options = options;
  }

  /** The check that an error comes from: it says its name in its message, text or context. */
  static Optional<Check> find(PlannedStep planned, ServerError error) {
    return planned.section().checks().stream().filter(check -> comesFrom(check, error)).findFirst();
  }

  private static boolean comesFrom(Check check, ServerError error) {
    var mark = SessionSql.mark(check.name());
    return error.sqlState().equals(SessionSql.CHECK_FAILED)
        ? error.message().startsWith(check.name() + " ")
        : error.inner().map(inner -> inner.text().contains(mark)).orElse(false)
            || error.context().contains(mark);
  }

  /** The place in the check that the server means, else its begin. */
  static Location location(Check check, ServerError error) {
    return error
        .inner()
        .map(inner -> check.location(positionIn(check, inner)))
        .orElseGet(check::location);
  }

  /** What a check must give, where the error is not in the query but in what is asked of it. */
  static String rule(Check check, ServerError error) {
    var beside =
        error
            .inner()
            .filter(inner ->
                positionIn(check, inner) < 1 || positionIn(check, inner) > check.query().length())
            .isPresent();
    return beside ? "\n" + FIRST_COLUMN : "";
  }

  private static int positionIn(Check check, ServerError.Inner inner) {
    int begin = inner.text().indexOf(check.query());
    return begin < 0 ? 0 : inner.position() - inner.text().codePointCount(0, begin);
  }

  /** A step of one transaction. */
  Problem transactional(PlannedStep planned, Check check, ServerError error) {
    return switch (check.kind()) {
      case REQUIRE -> problem(planned, check, error, remains("nothing was changed", planned));
      case VERIFY ->
          problem(
              planned,
              check,
              error,
              remains("the %s was rolled back".formatted(planned.verb()), planned));
    };
  }

  /** A step outside of transactions, of which so many statements are done. */
  Problem autocommit(PlannedStep planned, Check check, ServerError error, int done) {
    return switch (check.kind()) {
      case REQUIRE -> problem(planned, check, error, remains("nothing was changed", planned));
      case VERIFY ->
          problem(
              planned,
              check,
              error,
              "%s and recorded, the version row is not written, and the next run goes on with the check."
                  .formatted(
                      done == 1
                          ? "its statement is done"
                          : "its %d statements are done".formatted(done)));
    };
  }

  private static String remains(String what, PlannedStep planned) {
    return "%s, the database is at %s."
        .formatted(what, StepProblems.names(planned.step().rowsBefore()));
  }

  private Problem problem(PlannedStep planned, Check check, ServerError error, String remains) {
    var gave = error.message().substring(check.name().length());
    var why = new StringBuilder();
    if (check.query().contains("\n")) {
      why.append(check.query()).append('\n');
    }
    why.append(error.detail().isEmpty() ? "" : error.detail() + "\n");
    why.append(rule(gave));
    return Problem.of(
            RunCode.CHECK_FAILED,
            "%s: %s of %s%s; %s"
                .formatted(
                    options.service(),
                    check.kind().sign(),
                    planned.step().revision().id(),
                    gave,
                    remains))
        .because(why.toString().strip())
        .at(check.location())
        .fix("correct the rows or the file, then  " + options.again());
  }

  private static String rule(String gave) {
    if (gave.startsWith(" gave NULL")) {
      return FIRST_COLUMN + " NULL is not true: write IS NOT NULL, or coalesce(…, false).";
    }
    return gave.startsWith(" gave no row")
        ? FIRST_COLUMN + " Where no row may be, count them: count(*) = 0."
        : "";
  }
}
