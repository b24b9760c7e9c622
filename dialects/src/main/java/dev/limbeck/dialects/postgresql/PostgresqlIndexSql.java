package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.IndexOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Indexes. */
final class PostgresqlIndexSql {

  private final PostgresqlNotation notation;
  private final PostgresqlIndexText text;

  PostgresqlIndexSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.text = new PostgresqlIndexText(notation);
  }

  List<SqlStatement> compile(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create ->
          List.of(
              new SqlStatement(
                  "CREATE %sINDEX %s%s%s"
                      .formatted(
                          create.index().unique() ? "UNIQUE " : "",
                          create.concurrently() ? "CONCURRENTLY " : "",
                          create.ifNotExists() ? "IF NOT EXISTS " : "",
                          text.write(create.index())),
                  !create.concurrently()));
      case IndexOperation.DropIndex drop ->
          List.of(
              new SqlStatement(
                  "DROP INDEX %s%s%s"
                      .formatted(
                          drop.concurrently() ? "CONCURRENTLY " : "",
                          drop.ifExists() ? "IF EXISTS " : "",
                          notation.name(drop.name())),
                  !drop.concurrently()));
      case IndexOperation.RenameIndex rename ->
          List.of(
              SqlStatement.of(
                  "ALTER INDEX %s RENAME TO %s"
                      .formatted(notation.name(rename.name()), notation.name(rename.to()))));
    };
  }
}
