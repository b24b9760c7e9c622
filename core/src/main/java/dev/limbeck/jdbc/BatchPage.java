package dev.limbeck.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A page of rows that was changed.
 *
 * @param rows how many the page has
 * @param changed how many of them were changed
 * @param key the last key; empty where the page has no row
 */
public record BatchPage(long rows, long changed, List<String> key) {

  /** Copies the list. */
  public BatchPage {
    key = List.copyOf(key);
  }

  static BatchPage read(ResultSet row) throws SQLException {
    row.next();
    return new BatchPage(
        row.getLong("rows"), row.getLong("changed"), ServiceState.strings(row, "key"));
  }
}
