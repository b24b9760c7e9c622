package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.Custom;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells what is wrong with what a Java revision records. */
final class RecordingProblems {

  private final JavaRevision revision;
  private final RunOptions options;
  private final String remains;

  /** Before anything runs. */
  RecordingProblems(JavaRevision revision, RunOptions options) {
    this(revision, options, "Nothing was changed.");
  }

  /** {@code remains} says what is left of the step, a sentence. */
  RecordingProblems(JavaRevision revision, RunOptions options, String remains) {
    this.revision = revision;
    this.options = options;
    this.remains = remains;
  }

  /** What its method threw; our own complaints are told as such. */
  List<Problem> thrown(Direction direction, Throwable thrown) {
    var line = revision.line(thrown);
    if (thrown instanceof ProblemException told) {
      return told.problems().stream().map(problem -> placed(problem, line)).toList();
    }
    if (isOurs(thrown)) {
      return List.of(refused(line, message(thrown)));
    }
    return List.of(
        Problem.of(
                RunCode.REVISION_THREW,
                "%s: the %s of %s threw %s"
                    .formatted(options.service(), direction.word(), named(), described(thrown)))
            .because(more(thrown) + remains)
            .at(place(line))
            .fix("correct the file, then  " + options.again())
            .fix("run again with  --trace  to see where it came from"));
  }

  /** An operation that cannot be what its author wrote. */
  Problem refused(Optional<Integer> line, String why) {
    return Problem.of(RunCode.BAD_OPERATION, "Revision %s: %s".formatted(named(), why))
        .because(remains)
        .at(place(line))
        .fix("correct the line, then  " + options.again());
  }

  Problem placed(Problem problem, Optional<Integer> line) {
    return problem.location().isPresent() ? problem : problem.at(place(line));
  }

  Problem noDowngrade() {
    return Problem.of(RunCode.NO_DOWNGRADE, "Revision %s has no downgrade".formatted(named()))
        .because("A method that records nothing would say that there is nothing to undo.")
        .fix("write a method  downgrade(Operations op)  in " + revision.header().source())
        .fix("or  @Downgrade(AUTOMATIC)  if every operation is reversible")
        .fix("or  op.irreversible(\"why\")  in it if there is none")
        .at(Location.file(revision.header().source()));
  }

  Problem twoDowngrades() {
    return Problem.of(
            RunCode.BAD_OPERATION,
            "Revision %s has a method downgrade and says @Downgrade(AUTOMATIC)".formatted(named()))
        .because("Only one of them can be meant. Nothing was changed.")
        .at(Location.file(revision.header().source()))
        .fix("remove one of them");
  }

  Problem notReversible(String reason, Optional<Integer> line) {
    return Problem.of(
            RunCode.NOT_REVERSIBLE,
            "Revision %s cannot be reversed by itself: %s".formatted(named(), reason))
        .because("It says @Downgrade(AUTOMATIC). Nothing was changed.")
        .at(place(line))
        .fix("write a method  downgrade(Operations op)  in its place");
  }

  Problem writesNothing(Custom custom, Optional<Integer> line) {
    return refused(line, "the operation '%s' writes no statement".formatted(custom.name()));
  }

  Problem unterminated(Optional<Integer> line) {
    return Problem.of(SqlCode.UNTERMINATED, "A quote or comment in this SQL is never closed")
        .because("It would swallow the statements behind it.")
        .at(place(line));
  }

  /** The author's own operation threw, or the dialect did not foresee ours. */
  Problem notCompiled(Operation operation, Optional<Integer> line, Throwable thrown) {
    var name =
        operation instanceof Custom custom ? custom.name() : operation.getClass().getSimpleName();
    return refused(
        line, "the operation '%s' cannot be compiled: %s".formatted(name, described(thrown)));
  }

  Problem irreversibleWithOperations(Optional<Integer> line) {
    return Problem.of(
            SqlCode.IRREVERSIBLE_WITH_SQL,
            "A downgrade that is irreversible cannot have operations")
        .at(place(line))
        .fix("remove the operation, or  op.irreversible(…)");
  }

  Problem autocommitWithConnection() {
    return Problem.of(
            RunCode.BAD_OPERATION,
            "Revision %s says autocommit and needsConnection".formatted(named()))
        .because(
            "A connection is the one of the step's transaction, and an autocommit revision has none. Nothing was changed.")
        .at(revision.java().whole())
        .fix("split the revision in two, or use  op.batches(…)  for rows");
  }

  /** Its place is the line that asked. */
  Problem connectionUndeclared() {
    return Problem.of(
            RunCode.CONNECTION_UNDECLARED,
            "Revision %s asks for a connection and does not say so".formatted(named()))
        .because(
            "A plan or script must know beforehand which revisions need a database. Nothing was changed.")
        .fix("write  needsConnection = true  in its @Revision");
  }

  Location place(Optional<Integer> line) {
    return line.map(revision.java()::at).orElseGet(revision.java()::whole);
  }

  private String named() {
    return named(revision.header());
  }

  static String named(RevisionHeader header) {
    return header.message().isEmpty()
        ? header.id().value()
        : "%s (%s)".formatted(header.id(), header.message());
  }

  /** Whether a class of ours complains of what the author's line hands to it. */
  private boolean isOurs(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> name.startsWith("dev.limbeck.") && !revision.isOwn(name))
        .isPresent();
  }

  private static String message(Throwable thrown) {
    return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
  }

  /** Its class and the first line of its message. */
  private static String described(Throwable thrown) {
    var name = thrown.getClass().getName();
    return thrown.getMessage() == null
        ? name
        : name + ": " + thrown.getMessage().lines().findFirst().orElse("");
  }

  /** The other lines of its message. */
  private static String more(Throwable thrown) {
    return thrown.getMessage() == null
        ? ""
        : thrown.getMessage().lines().skip(1).map(line -> line.strip() + "\n").collect(joining());
  }
}
