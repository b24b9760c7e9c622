package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.ViewOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Views that are there already. */
final class PostgresqlViewSql {

  private final PostgresqlNotation notation;

  PostgresqlViewSql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(ViewOperation operation) {
    var view = notation.name(operation.view());
    return List.of(
        SqlStatement.of(
            switch (operation) {
              case ViewOperation.ChangeViewOption change ->
                  "ALTER VIEW %s %s"
                      .formatted(
                          view,
                          change
                              .value()
                              .map(value -> "SET (%s = %s)".formatted(change.option(), value))
                              .orElseGet(() -> "RESET (%s)".formatted(change.option())));
              case ViewOperation.RefreshMaterializedView refresh ->
                  "REFRESH MATERIALIZED VIEW %s%s"
                      .formatted(refresh.concurrently() ? "CONCURRENTLY " : "", view);
            }));
  }
}
