package dev.limbeck.dialects.postgresql;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.List;

/** Whether an expression is one call of a function, {@code lower(email)}, and nothing else. */
final class PostgresqlCall {

  private final String sql;
  private final List<SqlToken> tokens;

  private PostgresqlCall(String sql) {
    this.sql = sql;
    this.tokens = SqlLexer.tokens(sql);
  }

  /**
   * Whether it needs no parentheses in an index: {@code func_expr_windowless} of the server's
   * grammar. Where the name is a keyword, as in {@code CAST(…)}, it keeps them.
   */
  static boolean isAlone(String sql) {
    return new PostgresqlCall(sql).isAlone();
  }

  private boolean isAlone() {
    int open = 0;
    while (open < tokens.size() && tokens.get(open).kind() != Kind.OPEN) {
      open++;
    }
    return open < tokens.size() && isName(open) && isClosedAtTheEnd(open);
  }

  /** Names and dots in turn, none of them a keyword. */
  private boolean isName(int end) {
    for (int i = 0; i < end; i++) {
      var token = tokens.get(i);
      boolean isRight =
          i % 2 == 0
              ? token.kind() == Kind.QUOTED_IDENTIFIER
                  || (token.kind() == Kind.WORD && !isKeyword(token.in(sql)))
              : token.in(sql).equals(".");
      if (!isRight) {
        return false;
      }
    }
    return end % 2 == 1;
  }

  private static boolean isKeyword(String word) {
    return PostgresqlIdentifierRules.isKeyword(word);
  }

  private boolean isClosedAtTheEnd(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      var kind = tokens.get(i).kind();
      depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
      if (depth == 0 || tokens.get(i).isComment()) {
        return depth == 0 && i == tokens.size() - 1;
      }
    }
    return false;
  }
}
