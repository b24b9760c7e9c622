package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import java.util.List;

/** What changes rows, or runs SQL of the author's own. */
public sealed interface DataOperation extends Operation {

  /**
   * SQL of the author's own, which is never rewritten.
   *
   * @param sql one or several statements
   * @param parameters what stands for each {@code ?}; where there is none, a question mark means
   *     itself
   */
  record Execute(String sql, List<Value> parameters) implements DataOperation {

    /** Copies the list. */
    public Execute {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A change of many rows that commits page by page, in the order of a key.
   *
   * <p>Made by {@code batches("users").by("id")} and what follows it there.
   *
   * @param table which
   * @param key columns that tell rows apart and are never null; the change leaves them as they are
   * @param size how many rows a page has
   * @param change what is done to a row
   * @param where which rows, a condition in SQL; empty means all
   */
  record Batches(QualifiedName table, List<String> key, int size, Change change, String where)
      implements DataOperation {

    /** What is done to a row. */
    public sealed interface Change {

      /** Nothing is said yet. */
      record Unsaid() implements Change {}

      /**
       * Columns get values.
       *
       * @param assignments as they stand behind SET
       */
      record Update(String assignments) implements Change {}

      /** The row goes. */
      record Delete() implements Change {}
    }

    /** Copies the list. */
    public Batches {
      key = List.copyOf(key);
      if (size < 1) {
        throw new IllegalArgumentException("a page of %d rows".formatted(size));
      }
    }

    /** In the order of these columns. */
    public Batches by(String... columns) {
      return new Batches(table, List.of(columns), size, change, where);
    }

    /** So many rows a page, 1000 where nothing is said. */
    public Batches of(int rows) {
      return new Batches(table, key, rows, change, where);
    }

    /** What stands behind SET, {@code "email = lower(email)"}. */
    public Batches set(String assignments) {
      return new Batches(table, key, size, new Change.Update(assignments), where);
    }

    /** The rows go. */
    public Batches delete() {
      return new Batches(table, key, size, new Change.Delete(), where);
    }

    /** Which rows, {@code "email <> lower(email)"}. */
    public Batches where(String condition) {
      return new Batches(table, key, size, change, condition);
    }
  }

  /**
   * Rows for a table.
   *
   * @param table which
   * @param columns the columns that have values, in order
   * @param rows each as long as {@code columns}
   */
  record BulkInsert(QualifiedName table, List<String> columns, List<List<Value>> rows)
      implements DataOperation {

    /** Checks that every row has as many values as there are columns. */
    public BulkInsert {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of %s has %d values for %d columns"
                  .formatted(table, row.size(), columns.size()));
        }
      }
    }
  }
}
