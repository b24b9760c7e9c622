package dev.limbeck.run;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.migration.Recording;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.script.Section;
import dev.limbeck.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compiles what a revision recorded, and tells each operation that cannot be, with its line. */
final class RecordingCompiler {

  private final DdlCompiler ddl;
  private final List<Problem> problems;
  private final Consumer<Throwable> thrown;

  /**
   * A compiler.
   *
   * @param problems takes what is wrong
   * @param thrown takes what operations of the author's own throw
   */
  RecordingCompiler(DdlCompiler ddl, List<Problem> problems, Consumer<Throwable> thrown) {
    this.ddl = ddl;
    this.problems = problems;
    this.thrown = thrown;
  }

  Section section(JavaRevision revision, Recording recording, RecordingProblems told) {
    var text = new RecordedText(revision);
    for (var recorded : recording.operations()) {
      var line = recorded.line().flatMap(revision::line);
      if (recording.irreversible().isPresent()) {
        problems.add(told.irreversibleWithOperations(line));
      }
      text.add(recorded, statements(recorded.operation(), line, told));
    }
    return text.section(revision.autocommit(), recording.irreversible());
  }

  private List<SqlStatement> statements(
      Operation operation, Optional<Integer> line, RecordingProblems told) {
    try {
      var statements = ddl.compile(operation);
      if (operation instanceof Custom custom && statements.isEmpty()) {
        problems.add(told.writesNothing(custom, line));
      }
      var isOpen = statements.stream().anyMatch(one -> RecordedText.unterminated(one).isPresent());
      if (isOpen) {
        problems.add(told.unterminated(line));
      }
      return statements;
    } catch (ProblemException refused) {
      refused.problems().forEach(problem -> problems.add(told.placed(problem, line)));
    } catch (RuntimeException | LinkageError unforeseen) {
      thrown.accept(unforeseen);
      problems.add(told.notCompiled(operation, line, unforeseen));
    }
    return List.of();
  }
}
