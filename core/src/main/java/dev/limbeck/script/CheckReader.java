package dev.limbeck.script;

import dev.limbeck.operation.CheckOperation;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the checks of a section: {@code -- @require SELECT …} and {@code -- @verify SELECT …}. */
final class CheckReader {

  /** What begins a query; one that changes data behind WITH is refused by the server. */
  private static final Pattern QUERY =
      Pattern.compile("(?i)[(\\s]*(SELECT|WITH|VALUES|TABLE)\\b.*", Pattern.DOTALL);

  private final Section section;
  private final String text;
  private final List<Check> checks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private CheckReader(Section section) {
    this.section = section;
    this.text = section.text();
  }

  /**
   * What was read of a section.
   *
   * @param checks those that can be asked, in the order of the text
   * @param problems what is wrong with the others
   */
  record Read(List<Check> checks, List<Problem> problems) {}

  /** What Java records as a check is one; a comment in any other operation means nothing. */
  static Read read(Section section) {
    var reader = new CheckReader(section);
    var found =
        CheckLines.in(section.text(), SqlLexer.tokens(section.text())).stream()
            .filter(lines -> !section.isRecorded() || isRecordedCheck(section, lines))
            .toList();
    if (!found.isEmpty()) {
      var statements = section.statements();
      found.forEach(lines -> reader.check(lines, statements));
    }
    return new Read(List.copyOf(reader.checks), List.copyOf(reader.problems));
  }

  private static boolean isRecordedCheck(Section section, CheckLines lines) {
    return section
        .call(lines.tokens().getFirst().start())
        .filter(call -> call.operation() instanceof CheckOperation)
        .isPresent();
  }

  private void check(CheckLines found, List<SplitStatement> statements) {
    var place = section.at(found.tokens().getFirst().start());
    var problem = misplaced(found, statements);
    if (problem.isPresent()) {
      problems.add(problem.get().at(place));
      return;
    }
    var query = new StringBuilder();
    var offsets = new ArrayList<Integer>();
    for (var token : found.tokens()) {
      int begin = offsets.isEmpty() ? found.firstContent(text) : found.begin(text, token);
      query.append(offsets.isEmpty() ? "" : "\n").append(text, begin, token.end());
      offsets.add(begin);
    }
    check(found.directive(), query.toString(), offsets, place);
  }

  private void check(Directive directive, String query, List<Integer> offsets, Location place) {
    var statements = SqlSplitter.split(query);
    var wrong = wrong(directive, query, statements);
    if (wrong.isPresent()) {
      problems.add(wrong.get().at(place));
      return;
    }
    var statement = statements.getFirst();
    var lines = TextLines.of(query);
    int first = lines.lineOf(statement.offset());
    int last = lines.lineOf(statement.offset() + statement.text().length());
    var places = new ArrayList<Location>();
    for (int line = first; line <= last; line++) {
      int skipped = line == first ? statement.offset() - lines.start(line) : 0;
      places.add(section.at(offsets.get(line - 1) + skipped));
    }
    checks.add(new Check(Check.Kind.valueOf(directive.name()), statement.text(), places));
  }

  /** Nobody shall think that a check is asked between two statements. */
  private Optional<Problem> misplaced(CheckLines found, List<SplitStatement> statements) {
    int at = found.tokens().getFirst().start();
    if (found.directive() == Directive.REQUIRE
        && !statements.isEmpty()
        && at > statements.getFirst().offset()) {
      return Optional.of(
          Problem.of(SqlCode.MISPLACED_DIRECTIVE, "'@require' stands behind SQL")
              .because("It is asked before the first statement of the section, and only then.")
              .fix("move it up, before the first statement")
              .fix("write -- @verify behind the last one, or split the revision"));
    }
    if (found.directive() == Directive.VERIFY
        && !statements.isEmpty()
        && at < statements.getLast().offset() + statements.getLast().text().length()) {
      return Optional.of(
          Problem.of(SqlCode.MISPLACED_DIRECTIVE, "'@verify' stands before SQL")
              .because("It is asked after the last statement of the section, and only then.")
              .fix("move it down, behind the last statement")
              .fix("write -- @require before the first one, or split the revision"));
    }
    return Optional.empty();
  }

  private static Optional<Problem> wrong(
      Directive directive, String query, List<SplitStatement> statements) {
    var sign = directive.sign();
    if (statements.isEmpty()) {
      return Optional.of(
          Problem.of(SqlCode.BAD_CHECK, "'%s' has no query".formatted(sign))
              .because("A query goes on in comment lines below that are indented deeper.")
              .fix("write -- %s SELECT …".formatted(sign)));
    }
    var unclosed = SqlLexer.unterminated(SqlLexer.tokens(query));
    if (unclosed.isPresent()) {
      return Optional.of(
          Problem.of(SqlCode.UNTERMINATED, "A quote in this %s is never closed".formatted(sign))
              .because("A query goes on in comment lines below that are indented deeper."));
    }
    if (statements.size() > 1) {
      return Optional.of(
          Problem.of(
                  SqlCode.BAD_CHECK,
                  "'%s' has %d statements; it must be one query".formatted(sign, statements.size()))
              .fix("write a line -- %s for each".formatted(sign)));
    }
    if (!QUERY.matcher(code(statements.getFirst().text())).matches()) {
      return Optional.of(
          Problem.of(SqlCode.BAD_CHECK, "'%s' is not a query".formatted(sign))
              .because(
                  "It must begin with SELECT, WITH, VALUES or TABLE, and give true in its first column.")
              .fix("write -- %s SELECT …".formatted(sign)));
    }
    return Optional.empty();
  }

  /** The statement from its first token that is no comment, which a splitter gives anyway. */
  private static String code(String statement) {
    return SqlLexer.tokens(statement).stream()
        .filter(token -> !token.isComment() && token.kind() != Kind.OPEN)
        .findFirst()
        .map(SqlToken::start)
        .map(statement::substring)
        .orElse("");
  }
}
