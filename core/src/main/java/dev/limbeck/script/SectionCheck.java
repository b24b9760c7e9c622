package dev.limbeck.script;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.StatementRule;
import dev.limbeck.sql.StatementRule.Effect;
import dev.limbeck.sql.StatementRule.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what in a section would be refused, before anything runs. */
public final class SectionCheck {

  private SectionCheck() {}

  /** What is refused, in the order of the text; empty where all of it can be sent. */
  public static List<Problem> problems(Section section) {
    return Stream.concat(
            section.statements().stream()
                .flatMap(statement -> problem(section, statement).stream()),
            CheckReader.read(section).problems().stream())
        .toList();
  }

  private static Optional<Problem> problem(Section section, SplitStatement statement) {
    return StatementRule.find(statement.text())
        .or(() -> saidByDialect(section, statement))
        .flatMap(hit ->
            problem(section, hit)
                .map(found -> found.at(section.at(statement.offset() + hit.offset()))));
  }

  /** What is recorded may be known to run outside of a transaction only, whatever its words. */
  private static Optional<Hit> saidByDialect(Section section, SplitStatement statement) {
    return section
        .call(statement.offset())
        .filter(call -> !call.transactional())
        .map(call ->
            new Hit(
                Effect.OUTSIDE,
                call.operation() instanceof DataOperation.Batches
                    ? "op.batches"
                    : firstWords(statement.text()),
                0));
  }

  private static String firstWords(String statement) {
    return Arrays.stream(statement.strip().split("\\s+", 3)).limit(2).collect(joining(" "));
  }

  private static Optional<Problem> problem(Section section, Hit hit) {
    return switch (hit.effect()) {
      case TRANSACTION_CONTROL -> Optional.of(transactionControl(section, hit));
      case OUTSIDE -> section.autocommit() ? Optional.empty() : Optional.of(outside(section, hit));
      case INSIDE -> section.autocommit() ? Optional.of(inside(section, hit)) : Optional.empty();
      case COPY_CLIENT -> Optional.of(copyClient(hit));
      case PSQL -> Optional.of(psqlCommand(hit));
    };
  }

  private static Problem transactionControl(Section section, Hit hit) {
    var problem =
        Problem.of(SqlCode.TRANSACTION_CONTROL, hit.words() + " is not for a revision to say");
    return section.autocommit()
        ? problem
            .because(
                "Each statement of an autocommit %s is a transaction of its own."
                    .formatted(kind(section)))
            .fix("remove the statement; what belongs together goes into another revision")
        : problem
            .because("Limbeck runs the revision and records it in one transaction.")
            .fix("remove the statement");
  }

  private static Problem outside(Section section, Hit hit) {
    var problem =
        Problem.of(
            SqlCode.OUTSIDE_TRANSACTION, hit.words() + " cannot run inside a transaction block");
    var told =
        section.isRecorded()
            ? problem
                .because("The revision is one transaction, which also holds the version row.")
                .fix("write  autocommit = true  in its @Revision")
            : problem
                .because("The section is one transaction, which also holds the version row.")
                .fix("write '-- @upgrade autocommit' (or '-- @downgrade autocommit')");
    return told.fix("split the revision in two where other statements need the transaction");
  }

  private static Problem inside(Section section, Hit hit) {
    return Problem.of(
            SqlCode.INSIDE_TRANSACTION, hit.words() + " can only be used in transaction blocks")
        .because(
            "Each statement of an autocommit %s is a transaction of its own."
                .formatted(kind(section)))
        .fix(
            section.isRecorded()
                ? "remove 'autocommit = true' from its @Revision, or the statement"
                : "remove 'autocommit', or the statement");
  }

  private static String kind(Section section) {
    return section.isRecorded() ? "revision" : "section";
  }

  private static Problem copyClient(Hit hit) {
    return Problem.of(SqlCode.COPY_CLIENT, hit.words() + " has no client to talk to")
        .because("The rows behind it are input for psql and no SQL.")
        .fix("write the rows as INSERT; pg_dump does so with --inserts");
  }

  private static Problem psqlCommand(Hit hit) {
    return Problem.of(
            SqlCode.PSQL_COMMAND, "'" + hit.words() + "' is a command of psql, not of the server")
        .fix("remove it");
  }
}
