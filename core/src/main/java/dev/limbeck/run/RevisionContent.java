package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.script.JavaLines;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.Section;
import dev.limbeck.script.SqlRevisionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a revision does, for those who want to read it; nothing runs.
 *
 * @param upgrade what the upgrade records; of a revision in SQL, its text
 * @param downgrade the same of the downgrade; empty where there is none
 */
public record RevisionContent(Direct upgrade, Optional<Direct> downgrade) {

  /**
   * One direction.
   *
   * @param operations in order
   * @param sql the statements that they become
   */
  public record Direct(List<Operation> operations, String sql) {

    /** Copies the list. */
    public Direct {
      operations = List.copyOf(operations);
    }
  }

  /** Reads a file, or asks a revision in Java; throws all that is wrong with it. */
  public static RevisionContent of(RevisionFile file, ServiceSql sql, RunOptions options) {
    return switch (file) {
      case SqlRevisionFile written ->
          new RevisionContent(
              written(written.upgrade()), written.downgrade().map(RevisionContent::written));
      case JavaRevisionFile java -> recorded(java, sql, options);
    };
  }

  private static Direct written(Section section) {
    var text = section.text().strip();
    return new Direct(
        section.isEmpty() ? List.of() : List.of(new DataOperation.Execute(text, List.of())), text);
  }

  private static RevisionContent recorded(
      JavaRevisionFile file, ServiceSql sql, RunOptions options) {
    if (file.needsConnection()) {
      throw connectionNeeded(file.header()).exception();
    }
    try (var migrations = options.compiler().compile(List.of(file))) {
      var revision =
          new JavaRevision(
              file.header(),
              new JavaLines(file.header().source(), file.path()),
              file.className(),
              file.autocommit(),
              file.needsConnection(),
              file.automaticDowngrade(),
              migrations.of(file));
      var problems = new ArrayList<Problem>();
      var upgrade = direct(revision, Direction.UPGRADE, sql, options, problems);
      ProblemException.throwIfAny(problems);
      var downgrade = direct(revision, Direction.DOWNGRADE, sql, options, problems);
      problems.removeIf(problem -> problem.code() == RunCode.NO_DOWNGRADE);
      ProblemException.throwIfAny(problems);
      return new RevisionContent(upgrade.orElseThrow(), downgrade);
    }
  }

  private static Optional<Direct> direct(
      JavaRevision revision,
      Direction direction,
      ServiceSql sql,
      RunOptions options,
      List<Problem> problems) {
    var sections = new JavaSections(sql.ddl(), JavaSteps.arguments(sql), options, problems);
    var section = sections.section(revision, direction);
    return section.flatMap(text ->
        sections
            .recording(revision, direction, new RecordingProblems(revision, options))
            .map(known ->
                new Direct(
                    known.operations().stream().map(Recorded::operation).toList(),
                    text.text().strip())));
  }

  private static Problem connectionNeeded(RevisionHeader header) {
    return Problem.of(
            RunCode.CONNECTION_OFFLINE,
            "What revision %s (%s) does is known only while it runs"
                .formatted(header.id(), header.message()))
        .because("It says needsConnection = true: it reads the database before it says what to do.")
        .fix("read its file " + header.source());
  }
}
