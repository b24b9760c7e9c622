package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An expression as the server writes it, cut where its grammar alone allows it. */
final class ExpressionText {

  /** Behind these, parentheses are part of the expression. */
  private static final Set<String> QUERIES = Set.of("SELECT", "WITH", "VALUES", "TABLE");

  private final String sql;
  private final List<SqlToken> tokens;

  private ExpressionText(String sql) {
    this.sql = sql;
    this.tokens = SqlLexer.tokens(sql);
  }

  /** The expression as it stays, without parentheses around the whole of it. */
  static String bare(String sql) {
    var text = settled(sql.strip());
    while (text.startsWith("(") && new ExpressionText(text).isWrapped()) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  /** The first parenthesis is closed by the last sign, and there is no subquery behind it. */
  private boolean isWrapped() {
    return close(0) == tokens.size() - 1 && tokens.size() > 2 && !isQuery(sql, tokens.get(1));
  }

  /** Whether a query begins with this word. */
  static boolean isQuery(String sql, SqlToken first) {
    return QUERIES.contains(first.in(sql).toUpperCase(Locale.ROOT));
  }

  /** The text as it stays when the server reads what it has written, and writes it again. */
  static String settled(String sql) {
    return ValueLists.readable(NestedConditions.settled(ArrayCasts.settled(sql)));
  }

  private int close(int open) {
    return close(sql, tokens, open);
  }

  /** The token that closes the parenthesis or bracket at another one; -1 if none does. */
  static int close(String sql, List<SqlToken> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += depth(sql, tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** What stands between the commas of a list, commas within parentheses and brackets aside. */
  static List<String> elements(String sql) {
    return new ExpressionText(sql).split(",");
  }

  /** The commands of a rule, which semicolons end. */
  static List<String> commands(String sql) {
    return new ExpressionText(sql).split(";");
  }

  private List<String> split(String separator) {
    var elements = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (var token : tokens) {
      depth += depth(sql, token);
      if (depth == 0 && token.in(sql).equals(separator)) {
        elements.add(sql.substring(from, token.start()).strip());
        from = token.end();
      }
    }
    elements.add(sql.substring(from).strip());
    elements.removeIf(String::isEmpty);
    return List.copyOf(elements);
  }

  private static int depth(String sql, SqlToken token) {
    if (token.kind() == Kind.OPEN || token.kind() == Kind.CLOSE) {
      return token.kind() == Kind.OPEN ? 1 : -1;
    }
    var sign = token.kind() == Kind.SYMBOL ? token.in(sql) : "";
    return sign.equals("[") ? 1 : sign.equals("]") ? -1 : 0;
  }

  /** What stands in the parentheses behind a word at the top level; empty without the word. */
  static String behind(String sql, String word) {
    var text = new ExpressionText(sql);
    int at = text.top(word);
    if (at < 0 || at + 1 == text.tokens.size()) {
      return "";
    }
    int close = text.close(at + 1);
    return sql.substring(text.tokens.get(at + 1).end(), text.tokens.get(close).start()).strip();
  }

  /** Everything behind a word at the top level. */
  static String after(String sql, String word) {
    var text = new ExpressionText(sql);
    int at = text.top(word);
    return at < 0 ? "" : sql.substring(text.tokens.get(at).end()).strip();
  }

  private int top(String word) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depth(sql, tokens.get(i));
      if (depth == 0 && tokens.get(i).isWord(sql, word)) {
        return i;
      }
    }
    return -1;
  }
}
