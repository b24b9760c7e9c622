package dev.limbeck.script;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.sql.SqlLexer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of SQL that runs before or after revisions, and is none. */
public final class HookFile {

  private HookFile() {}

  /**
   * Reads it; throws all that keeps it from running in a transaction.
   *
   * @param source the file as a reader would type it
   * @param path the file itself
   */
  public static Section read(String source, Path path) {
    var text = Utf8File.read(source, path);
    var section = new Section(source, text, new SectionOrigin.Lines(1), false, Optional.empty());
    var problems = new ArrayList<Problem>();
    SqlLexer.unterminated(SqlLexer.tokens(text))
        .ifPresent(token ->
            problems.add(
                Problem.of(SqlCode.UNTERMINATED, "This quote or comment is never closed")
                    .at(section.at(token.start()))));
    CheckLines.in(text, SqlLexer.tokens(text))
        .forEach(check ->
            problems.add(
                Problem.of(
                        SqlCode.MISPLACED_DIRECTIVE,
                        "'%s' belongs into a revision".formatted(check.directive().sign()))
                    .at(section.at(check.tokens().getFirst().start()))
                    .because("A hook is only SQL.")));
    ProblemException.throwIfAny(problems);
    ProblemException.throwIfAny(
        SectionCheck.problems(section).stream().map(HookFile::ofHook).toList());
    return section;
  }

  /** What helps a revision does not help here. */
  private static Problem ofHook(Problem problem) {
    return problem.code() == SqlCode.OUTSIDE_TRANSACTION
        ? new Problem(
            problem.code(),
            problem.what(),
            "A hook runs in a transaction.",
            List.of("write it as a revision with  -- @upgrade autocommit"),
            problem.location())
        : problem;
  }
}
