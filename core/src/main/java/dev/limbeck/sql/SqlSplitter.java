package dev.limbeck.sql;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its statements.
 *
 * <p>A semicolon ends a statement unless it stands in parentheses, as in {@code CREATE RULE … DO
 * (a; b)}, or in the {@code BEGIN ATOMIC … END} of a function. Comments before, between and behind
 * statements are dropped, comments within them are kept; an empty statement is none.
 */
public final class SqlSplitter {

  private final String text;
  private final TextLines lines;
  private final List<SplitStatement> statements = new ArrayList<>();
  private final AtomicBody body = new AtomicBody();
  private int depth;
  private int start = -1;
  private int end = -1;

  private SqlSplitter(String text) {
    this.text = text;
    this.lines = TextLines.of(text);
  }

  /** The statements in order; a quote that is not closed is part of the last one. */
  public static List<SplitStatement> split(String text) {
    var splitter = new SqlSplitter(text);
    SqlLexer.tokens(text).stream().filter(SqlSplitter::isSql).forEach(splitter::accept);
    splitter.finish();
    return splitter.statements;
  }

  private void accept(SqlToken token) {
    if (token.kind() == Kind.SEMICOLON && depth == 0 && !body.isOpen()) {
      finish();
      return;
    }
    depth = Math.max(0, depth + step(token.kind()));
    if (depth == 0) {
      body.accept(text, token);
    }
    start = start < 0 ? token.start() : start;
    end = token.end();
  }

  private void finish() {
    if (start >= 0) {
      statements.add(new SplitStatement(text.substring(start, end), start, lines.lineOf(start)));
    }
    start = -1;
    depth = 0;
    body.reset();
  }

  private static boolean isSql(SqlToken token) {
    return !token.isComment() && token.kind() != Kind.COPY_ROWS;
  }

  private static int step(Kind kind) {
    return kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
  }
}
