package dev.limbeck.sql;

import java.util.List;

/** Fills in what stands for each question mark of a text, as JDBC reads them. */
public final class QuestionMarks {

  private QuestionMarks() {}

  /**
   * The text with each {@code ?} outside of quotes and comments replaced, and each {@code ??} cut
   * to one; throws an {@link IllegalArgumentException} where their number is another.
   *
   * @param values as SQL, in the order of the question marks
   */
  public static String fill(String sql, List<String> values) {
    var filled = new StringBuilder();
    int copied = 0;
    int used = 0;
    var marks = marks(sql);
    for (int i = 0; i < marks.size(); i++) {
      int at = marks.get(i);
      filled.append(sql, copied, at);
      copied = at + 1;
      if (i + 1 < marks.size() && marks.get(i + 1) == at + 1) {
        filled.append('?');
        copied++;
        i++;
      } else if (used++ < values.size()) {
        filled.append(values.get(used - 1));
      }
    }
    if (used != values.size()) {
      throw new IllegalArgumentException(
          "the SQL has %d question marks for %d values".formatted(used, values.size()));
    }
    return filled.append(sql.substring(copied)).toString();
  }

  private static List<Integer> marks(String sql) {
    return SqlLexer.tokens(sql).stream()
        .filter(token -> token.kind() == SqlToken.Kind.SYMBOL && token.in(sql).equals("?"))
        .map(SqlToken::start)
        .toList();
  }
}
