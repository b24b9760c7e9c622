package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes {@code ((a AND b) AND c)} as {@code (a AND b AND c)}, and so for OR.
 *
 * <p>The server writes the first for {@code x BETWEEN 1 AND 9 AND c}, and the second once it has
 * read the first again ({@code makeAndExpr} and {@code makeOrExpr} of gram.y look through the
 * parentheses of what stands first). So the second alone stays what it is when a schema is made
 * anew from what was read.
 */
final class NestedConditions {

  private static final List<String> CONNECTIVES = List.of("AND", "OR");

  private final String sql;
  private final List<SqlToken> tokens;

  private NestedConditions(String sql) {
    this.sql = sql;
    this.tokens = SqlLexer.tokens(sql);
  }

  /** The text as it stays. */
  static String settled(String sql) {
    boolean possible = CONNECTIVES.stream().anyMatch(word -> sql.contains(") " + word + " "));
    return possible && sql.contains("((") ? new NestedConditions(sql).flat() : sql;
  }

  private String flat() {
    var needless = new TreeSet<Integer>();
    for (int open = 0; open + 1 < tokens.size(); open++) {
      if (tokens.get(open).kind() == Kind.OPEN && tokens.get(open + 1).kind() == Kind.OPEN) {
        int close = ExpressionText.close(sql, tokens, open + 1);
        if (close > 0 && joinsMoreOfTheSame(open + 1, close)) {
          needless.add(open + 1);
          needless.add(close);
        }
      }
    }
    return without(needless);
  }

  /** What is in the parentheses is joined by the word that also stands behind them. */
  private boolean joinsMoreOfTheSame(int open, int close) {
    return CONNECTIVES.stream()
        .filter(word -> isWord(close + 1, word))
        .anyMatch(word -> joins(open, close, word));
  }

  /** A query in parentheses may hold the word as well, but joins nothing by it. */
  private boolean joins(int open, int close, String word) {
    if (ExpressionText.isQuery(sql, tokens.get(open + 1))) {
      return false;
    }
    int depth = 0;
    for (int i = open; i < close; i++) {
      var kind = tokens.get(i).kind();
      depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
      if (depth == 1 && isWord(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int token, String word) {
    return token < tokens.size() && tokens.get(token).isWord(sql, word);
  }

  private String without(Set<Integer> needless) {
    var text = new StringBuilder();
    int from = 0;
    for (int token : needless) {
      text.append(sql, from, tokens.get(token).start());
      from = tokens.get(token).end();
    }
    return text.append(sql.substring(from)).toString();
  }
}
