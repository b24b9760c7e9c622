package dev.limbeck.schema;

/**
 * A column of a table, by its name.
 *
 * @param table which table
 * @param column its column
 */
public record ColumnName(QualifiedName table, String column) {

  /** A column of {@code table} or {@code schema.table}. */
  public static ColumnName of(String table, String column) {
    return new ColumnName(QualifiedName.parse(table), column);
  }
}
