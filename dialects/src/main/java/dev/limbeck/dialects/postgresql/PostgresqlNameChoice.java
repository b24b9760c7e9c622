package dev.limbeck.dialects.postgresql;

import dev.limbeck.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that the server chooses, if they are free; of {@code makeObjectName} and {@code
 * ChooseIndexNameAddition} (src/backend/commands/indexcmds.c), in a database in UTF-8.
 */
final class PostgresqlNameChoice {

  private PostgresqlNameChoice() {}

  /**
   * {@code table_column_column_label}, of which table or columns are cut where it is too long.
   *
   * @param columns may be empty
   */
  static String of(QualifiedName table, List<String> columns, String label) {
    return columns.isEmpty()
        ? join(table.name(), "", label)
        : join(table.name(), addition(distinct(columns)), label);
  }

  /** The longer of both is cut, byte by byte, then back to a whole character. */
  private static String join(String first, String second, String label) {
    int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
    int available = PostgresqlNameLength.MAXIMUM - overhead;
    int firstLength = length(first);
    int secondLength = length(second);
    while (firstLength + secondLength > available) {
      if (firstLength > secondLength) {
        firstLength--;
      } else {
        secondLength--;
      }
    }
    return PostgresqlNameLength.cut(first, firstLength)
        + (second.isEmpty() ? "" : "_" + PostgresqlNameLength.cut(second, secondLength))
        + "_"
        + label;
  }

  /** As many columns as it takes to fill a name. */
  private static String addition(List<String> columns) {
    var text = new StringBuilder();
    for (var column : columns) {
      text.append(text.isEmpty() ? "" : "_").append(column);
      if (length(text.toString()) > PostgresqlNameLength.MAXIMUM) {
        break;
      }
    }
    return text.toString();
  }

  /** A column that comes again gets a number, {@code ChooseIndexColumnNames}. */
  private static List<String> distinct(List<String> columns) {
    var all = new ArrayList<String>();
    for (var column : columns) {
      var name = column;
      for (int number = 1; all.contains(name); number++) {
        var digits = String.valueOf(number);
        name =
            PostgresqlNameLength.cut(column, PostgresqlNameLength.MAXIMUM - digits.length())
                + digits;
      }
      all.add(name);
    }
    return all;
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
