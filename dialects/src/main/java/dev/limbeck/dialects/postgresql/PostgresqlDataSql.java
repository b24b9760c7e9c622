package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.sql.QuestionMarks;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Rows, and SQL of the author's own. */
final class PostgresqlDataSql {

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
      case DataOperation.BulkInsert insert ->
          insert.rows().isEmpty() ? List.of() : List.of(SqlStatement.of(insert(insert)));
    };
  }

  private static String execute(DataOperation.Execute execute) {
    return execute.parameters().isEmpty()
        ? execute.sql()
        : QuestionMarks.fill(
            execute.sql(),
            execute.parameters().stream().map(PostgresqlValues::writeWithin).toList());
  }

  private String insert(DataOperation.BulkInsert insert) {
    return "INSERT INTO %s %s VALUES\n%s"
        .formatted(
            notation.name(insert.table()),
            notation.columns(insert.columns()),
            insert.rows().stream()
                .map(row ->
                    row.stream().map(PostgresqlValues::write).collect(joining(", ", "  (", ")")))
                .collect(joining(",\n")));
  }
}
