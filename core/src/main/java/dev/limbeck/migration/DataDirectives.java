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
   * Changes many rows page by page, each page a transaction of its own; a run that is killed goes
   * on behind the last page. Only in a revision that says {@code autocommit = true}.
   *
   * @param batches {@code batches("users").by("id").set("email = lower(email)").where("email <>
   *     lower(email)")}
   */
  default void batches(DataOperation.Batches batches) {
    if (batches.key().isEmpty()) {
      throw new IllegalArgumentException(
          "batches of %s need a key:  .by(\"id\")".formatted(batches.table()));
    }
    if (batches.change() instanceof DataOperation.Batches.Change.Unsaid) {
      throw new IllegalArgumentException(
          "batches of %s do nothing:  .set(\"…\")  or  .delete()".formatted(batches.table()));
    }
    invoke(batches);
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
