package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code (ARRAY[a, b])::text[]} as {@code ARRAY[(a)::text, (b)::text]}.
 *
 * <p>The server writes the first for {@code status IN ('a', 'b')} on a varchar, and the second once
 * it has read the first again ({@code transformTypeCast} of parse_expr.c casts the elements). So
 * the second alone stays what it is when a schema is made anew from what was read.
 */
final class ArrayCasts {

  private final String sql;
  private final List<SqlToken> tokens;

  private ArrayCasts(String sql) {
    this.sql = sql;
    this.tokens = SqlLexer.tokens(sql);
  }

  /** The text as it stays. */
  static String settled(String sql) {
    var text = sql;
    for (var next = Optional.of(sql); next.isPresent(); ) {
      text = next.get();
      next = text.contains("(ARRAY[") ? new ArrayCasts(text).first() : Optional.empty();
    }
    return text;
  }

  /** The text with the first of these casts written in the other way. */
  private Optional<String> first() {
    for (int open = 0; open + 2 < tokens.size(); open++) {
      if (is(open, "(") && is(open + 1, "ARRAY") && is(open + 2, "[")) {
        int close = ExpressionText.close(sql, tokens, open);
        int end = close < 0 ? -1 : type(close + 1);
        if (end >= 0 && ExpressionText.close(sql, tokens, open + 2) == close - 1) {
          return Optional.of(rewritten(open, close, end));
        }
      }
    }
    return Optional.empty();
  }

  private boolean is(int token, String text) {
    return token < tokens.size() && tokens.get(token).in(sql).equals(text);
  }

  /** The token behind {@code ::type[]}; -1 where there is none, or one with a length. */
  private int type(int from) {
    if (!is(from, ":") || !is(from + 1, ":")) {
      return -1;
    }
    int at = from + 2;
    while (at < tokens.size()
        && (tokens.get(at).kind() == Kind.WORD
            || tokens.get(at).kind() == Kind.QUOTED_IDENTIFIER
            || is(at, "."))) {
      at++;
    }
    return at > from + 2 && is(at, "[") && is(at + 1, "]") ? at + 2 : -1;
  }

  private String rewritten(int open, int close, int end) {
    var type = sql.substring(tokens.get(close + 2).end(), tokens.get(end - 2).start());
    var elements = sql.substring(tokens.get(open + 2).end(), tokens.get(close - 1).start());
    return sql.substring(0, tokens.get(open).start())
        + array(elements, type)
        + sql.substring(tokens.get(end - 1).end());
  }

  private static String array(String elements, String type) {
    var text = new StringBuilder("ARRAY[");
    for (var element : ExpressionText.elements(elements)) {
      boolean nested = element.startsWith("ARRAY[") && element.endsWith("]");
      text.append(text.length() == "ARRAY[".length() ? "" : ", ")
          .append(
              nested
                  ? array(element.substring("ARRAY[".length(), element.length() - 1), type)
                  : "(" + element + ")::" + type);
    }
    return text.append("]").toString();
  }
}
