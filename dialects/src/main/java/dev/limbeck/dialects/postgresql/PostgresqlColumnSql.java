package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** Columns of tables that are there already. */
final class PostgresqlColumnSql {

  private final PostgresqlNotation notation;
  private final PostgresqlColumnText columns;
  private final PostgresqlTableSql tables;

  PostgresqlColumnSql(PostgresqlNotation notation, PostgresqlTableSql tables) {
    this.notation = notation;
    this.columns = new PostgresqlColumnText(notation);
    this.tables = tables;
  }

  List<SqlStatement> compile(ColumnOperation operation) {
    var statements = new ArrayList<SqlStatement>();
    statements.add(
        SqlStatement.of("ALTER TABLE " + notation.name(operation.table()) + action(operation)));
    if (operation instanceof ColumnOperation.AddColumn add) {
      tables.comment(add.table(), add.column()).ifPresent(statements::add);
    }
    return statements;
  }

  private String action(ColumnOperation operation) {
    return switch (operation) {
      case ColumnOperation.AddColumn add ->
          " ADD COLUMN %s%s"
              .formatted(add.ifNotExists() ? "IF NOT EXISTS " : "", columns.write(add.column()));
      case ColumnOperation.DropColumn drop ->
          " DROP COLUMN %s%s%s"
              .formatted(
                  drop.ifExists() ? "IF EXISTS " : "",
                  notation.name(drop.name()),
                  drop.cascade() ? " CASCADE" : "");
      case ColumnOperation.AlterColumn alter -> alter(alter);
      case ColumnOperation.RenameColumn rename ->
          " RENAME COLUMN %s TO %s"
              .formatted(notation.name(rename.name()), notation.name(rename.to()));
    };
  }

  private String alter(ColumnOperation.AlterColumn alter) {
    var column = "ALTER COLUMN " + notation.name(alter.name()) + " ";
    var separator = alter.changes().size() == 1 ? " " : "\n  ";
    return alter.changes().stream()
        .map(change -> separator + column + change(change))
        .collect(joining(","));
  }

  private String change(ColumnChange change) {
    return switch (change) {
      case ColumnChange.ToType to ->
          "TYPE " + notation.type(to.type()) + to.using().map(" USING "::concat).orElse("");
      case ColumnChange.ToNotNull unused -> "SET NOT NULL";
      case ColumnChange.ToNullable unused -> "DROP NOT NULL";
      case ColumnChange.ToDefault to -> "SET DEFAULT " + PostgresqlValues.write(to.value());
      case ColumnChange.ToNoDefault unused -> "DROP DEFAULT";
    };
  }
}
