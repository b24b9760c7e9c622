package dev.limbeck.dialects.postgresql.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** The row that a result stands on, its values by the names of their columns. */
final class Row {

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** A value that is never null. */
  String text(String column) throws SQLException {
    var text = rows.getString(column);
    if (text == null) {
      throw new SQLException("the catalog's " + column + " is null");
    }
    return text;
  }

  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  /** An oid; 0 for null. */
  long oid(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** A number; 0 for null. */
  int number(String column) throws SQLException {
    return rows.getInt(column);
  }

  /** Whether the value is true; null is not. */
  boolean is(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  /** Whether a {@code "char"} is this one. */
  boolean is(String column, char sign) throws SQLException {
    return sign(column) == sign;
  }

  /** A {@code "char"}; a blank for none. */
  char sign(String column) throws SQLException {
    var text = rows.getString(column);
    return text == null || text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** The elements of a {@code text[]}; none for null. */
  List<String> list(String column) throws SQLException {
    var array = rows.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** The numbers of an {@code int2vector}, {@code oidvector} or array as text; none for null. */
  List<Long> numbers(String column) throws SQLException {
    var text = rows.getString(column);
    var numbers = new ArrayList<Long>();
    if (text != null) {
      var parts = new StringTokenizer(text, "{}, ");
      while (parts.hasMoreTokens()) {
        numbers.add(Long.valueOf(parts.nextToken()));
      }
    }
    return numbers;
  }
}
