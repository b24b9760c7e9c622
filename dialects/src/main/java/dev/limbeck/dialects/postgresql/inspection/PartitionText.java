package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.PartitionStrategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Value;
import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import java.util.List;
import java.util.regex.Pattern;

/** How the server writes partition keys and bounds. */
final class PartitionText {

  private static final Pattern HASH =
      Pattern.compile("FOR VALUES WITH \\(modulus (\\d+), remainder (\\d+)\\)");

  private PartitionText() {}

  /** {@code RANGE (day, lower(name) COLLATE "C")}. */
  static TableOption.PartitionBy key(String text) {
    int open = text.indexOf('(');
    var strategy = PartitionStrategy.valueOf(text.substring(0, open).strip());
    return new TableOption.PartitionBy(
        strategy,
        ExpressionText.elements(text.substring(open + 1, text.length() - 1)).stream()
            .map(PartitionText::element)
            .toList());
  }

  /** A column, a call or an expression in parentheses, then collation and operator class. */
  private static IndexKey element(String text) {
    var tokens = SqlLexer.tokens(text);
    int next = end(text, tokens);
    var first = text.substring(0, tokens.get(next - 1).end());
    var key =
        next == 1
            ? IndexKey.column(QualifiedName.parse(first).name())
            : IndexKey.expression(ExpressionText.bare(first));
    if (next < tokens.size() && tokens.get(next).isWord(text, "COLLATE")) {
      int from = next + 1;
      next = from + 1;
      while (next < tokens.size() && tokens.get(next).in(text).equals(".")) {
        next += 2;
      }
      key = key.collate(text.substring(tokens.get(from).start(), tokens.get(next - 1).end()));
    }
    return next == tokens.size()
        ? key
        : key.operatorClass(text.substring(tokens.get(next).start()));
  }

  /** The token behind the column or the expression. */
  private static int end(String text, List<SqlToken> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        default -> {}
      }
      boolean goesOn =
          i + 1 < tokens.size()
              && (tokens.get(i + 1).kind() == SqlToken.Kind.OPEN
                  || tokens.get(i).in(text).equals(".")
                  || tokens.get(i + 1).in(text).equals("."));
      if (depth == 0 && !goesOn) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  /** {@code FOR VALUES FROM ('a') TO ('b')} and its like. */
  static PartitionBounds bounds(String text) {
    if (text.equals("DEFAULT")) {
      return new PartitionBounds.Rest();
    }
    var hash = HASH.matcher(text);
    if (hash.matches()) {
      return new PartitionBounds.Hash(
          Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2)));
    }
    var among = ExpressionText.behind(text, "IN");
    return among.isEmpty()
        ? new PartitionBounds.Range(
            values(ExpressionText.behind(text, "FROM")), values(ExpressionText.behind(text, "TO")))
        : new PartitionBounds.Among(values(among));
  }

  private static List<Value> values(String list) {
    return ExpressionText.elements(list).stream().<Value>map(Value.Expression::new).toList();
  }
}
