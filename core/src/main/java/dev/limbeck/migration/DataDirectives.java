package dev.limbeck.migration;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL of one's own, and rows. */
public interface DataDirectives extends Directives {

  /** Runs SQL as it stands, one statement or several; nothing in it is ever rewritten. */
  default void execute(String sql) {
    invoke(new DataOperation.Execute(sql, List.of()));
  }

  /**
   * Runs SQL with values: each {@code ?} outside of quotes and comments is one of them, in order.
   *
   * <p>The operators that have a question mark are written {@code ??} here, as JDBC has it. What a
   * value may be says {@link Value#of}; null is NULL.
   */
  default void execute(String sql, @Nullable Object... values) {
    invoke(new DataOperation.Execute(sql, Arrays.stream(values).map(Elements::value).toList()));
  }

  /**
   * Inserts rows.
   *
   * @param table its name
   * @param columns the columns that have values, {@code columns("id", "name")}
   * @param rows {@code row(1, "yoga")}, each as long as {@code columns}
   */
  default void bulkInsert(String table, List<String> columns, Row... rows) {
    invoke(
        new DataOperation.BulkInsert(
            QualifiedName.parse(table), columns, Arrays.stream(rows).map(Row::values).toList()));
  }
}
