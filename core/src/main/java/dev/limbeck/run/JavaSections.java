package dev.limbeck.run;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.migration.Operations;
import dev.limbeck.migration.Recording;
import dev.limbeck.migration.StepConnection;
import dev.limbeck.problem.Problem;
import dev.limbeck.revision.Direction;
import dev.limbeck.script.Section;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks Java revisions what they do, and makes it what a section of a SQL file is: one text, whose
 * every statement knows the line that recorded it.
 */
final class JavaSections {

  private final RecordingCompiler compiler;
  private final SortedMap<String, String> arguments;
  private final RunOptions options;
  private final List<Problem> problems;
  private @Nullable Throwable cause;

  /** {@code problems} takes what is wrong with the revisions that are asked. */
  JavaSections(
      DdlCompiler ddl,
      SortedMap<String, String> arguments,
      RunOptions options,
      List<Problem> problems) {
    this.compiler = new RecordingCompiler(ddl, problems, this::note);
    this.arguments = arguments;
    this.options = options;
    this.problems = problems;
  }

  /** The first exception that a revision threw. */
  Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** What a direction runs; empty where something is wrong, which is then among the problems. */
  Optional<Section> section(JavaRevision revision, Direction direction) {
    var told = new RecordingProblems(revision, options);
    int before = problems.size();
    var section =
        recording(revision, direction, told).map(known -> compiler.section(revision, known, told));
    return problems.size() == before ? section : Optional.empty();
  }

  /** What a direction records; empty where something is wrong, which is then among the problems. */
  Optional<Recording> recording(
      JavaRevision revision, Direction direction, RecordingProblems told) {
    return direction == Direction.DOWNGRADE ? downgrade(revision, told) : upgrade(revision, told);
  }

  private Optional<Recording> upgrade(JavaRevision revision, RecordingProblems told) {
    var recording = record(revision, Direction.UPGRADE, told).map(Operations::finish);
    if (recording.flatMap(Recording::irreversible).isPresent()) {
      problems.add(told.refused(Optional.empty(), "op.irreversible is said in the downgrade"));
    }
    return recording;
  }

  private Optional<Recording> downgrade(JavaRevision revision, RecordingProblems told) {
    var written = record(revision, Direction.DOWNGRADE, told);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var hasMethod = written.get().hasDowngrade();
    if (!revision.automaticDowngrade()) {
      if (!hasMethod) {
        problems.add(told.noDowngrade());
      }
      return written.map(Operations::finish);
    }
    if (hasMethod) {
      problems.add(told.twoDowngrades());
      return Optional.empty();
    }
    return upgrade(revision, told).flatMap(upgrade -> reversed(revision, upgrade, told));
  }

  private Optional<Recording> reversed(
      JavaRevision revision, Recording upgrade, RecordingProblems told) {
    var obstacles = upgrade.obstacles();
    for (var obstacle : obstacles) {
      problems.add(
          told.notReversible(
              obstacle.reason(), obstacle.recorded().line().flatMap(revision::line)));
    }
    return obstacles.isEmpty() ? Optional.of(upgrade.reverse()) : Optional.empty();
  }

  private Optional<Operations> record(
      JavaRevision revision, Direction direction, RecordingProblems told) {
    StepConnection none =
        unused -> {
          throw told.connectionUndeclared().exception();
        };
    var operations = new Operations(revision.className(), arguments, none);
    try {
      call(revision, direction, operations);
      return Optional.of(operations);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
      note(thrown);
      problems.addAll(told.thrown(direction, thrown));
      return Optional.empty();
    }
  }

  static void call(JavaRevision revision, Direction direction, Operations operations)
      throws Exception {
    switch (direction) {
      case UPGRADE -> revision.migration().upgrade(operations);
      case DOWNGRADE -> revision.migration().downgrade(operations);
    }
  }

  private void note(Throwable thrown) {
    cause = cause == null ? thrown : cause;
  }
}
