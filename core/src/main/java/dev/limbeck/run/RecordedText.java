package dev.limbeck.run;

import dev.limbeck.migration.Recorded;
import dev.limbeck.script.Section;
import dev.limbeck.script.SectionOrigin;
import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlStatement;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a section as it grows, statement by statement; none of them is rewritten. */
final class RecordedText {

  private final JavaRevision revision;
  private final StringBuilder text = new StringBuilder();
  private final List<SectionOrigin.Call> calls = new ArrayList<>();

  RecordedText(JavaRevision revision) {
    this.revision = revision;
  }

  /** Adds the statements of an operation, each in lines of its own. */
  void add(Recorded recorded, List<SqlStatement> statements) {
    var line = recorded.line().flatMap(revision::line);
    for (var statement : statements) {
      calls.add(
          new SectionOrigin.Call(
              text.length(), recorded.operation(), statement.transactional(), line));
      text.append(statement.text()).append(end(statement.text()));
    }
  }

  /** A quote or comment in a statement that is never closed would swallow those behind it. */
  static Optional<SqlToken> unterminated(SqlStatement statement) {
    return SqlLexer.unterminated(SqlLexer.tokens(statement.text()));
  }

  /** A statement of the author's own may end in a semicolon or a comment. */
  private static String end(String statement) {
    var tokens = SqlLexer.tokens(statement);
    var sql = tokens.stream().filter(token -> !token.isComment()).toList();
    if (sql.isEmpty() || sql.getLast().kind() == Kind.SEMICOLON) {
      return "\n";
    }
    return tokens.getLast().kind() == Kind.LINE_COMMENT ? "\n;\n" : ";\n";
  }

  Section section(boolean autocommit, Optional<String> irreversible) {
    return new Section(
        revision.header().source(),
        text.toString(),
        new SectionOrigin.Calls(revision.java(), calls),
        autocommit,
        irreversible);
  }
}
