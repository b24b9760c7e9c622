package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.schema.Value;
import dev.limbeck.sql.QuestionMarks;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** Rows, and SQL of the author's own. */
final class PostgresqlDataSql {

  private static final int ROWS = 1_000;

  private final PostgresqlNotation notation;

  PostgresqlDataSql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(DataOperation operation) {
    return switch (operation) {
      case DataOperation.Execute execute -> List.of(SqlStatement.of(execute(execute)));
      case DataOperation.Batches batches ->
          List.of(
              SqlStatement.outsideTransaction(
                  new PostgresqlBatches(notation.identifiers(), batches).whole(List.of(), "")));
      case DataOperation.BulkInsert insert -> insert(insert);
    };
  }

  private static String execute(DataOperation.Execute execute) {
    return execute.parameters().isEmpty()
        ? execute.sql()
        : QuestionMarks.fill(
            execute.sql(),
            execute.parameters().stream().map(PostgresqlValues::writeWithin).toList());
  }

  /** Each statement has a thousand rows at most. */
  private List<SqlStatement> insert(DataOperation.BulkInsert insert) {
    var statements = new ArrayList<SqlStatement>();
    for (int from = 0; from < insert.rows().size(); from += ROWS) {
      int to = Math.min(from + ROWS, insert.rows().size());
      statements.add(SqlStatement.of(insert(insert, insert.rows().subList(from, to))));
    }
    return statements;
  }

  private String insert(DataOperation.BulkInsert insert, List<List<Value>> rows) {
    return "INSERT INTO %s %s VALUES\n%s"
        .formatted(
            notation.name(insert.table()),
            notation.columns(insert.columns()),
            rows.stream()
                .map(row ->
                    row.stream().map(PostgresqlValues::write).collect(joining(", ", "  (", ")")))
                .collect(joining(",\n")));
  }
}
