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
