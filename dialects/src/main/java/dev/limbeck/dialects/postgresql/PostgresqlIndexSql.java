package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.IndexChange;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
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
      case IndexOperation.CreateIndex create -> List.of(create(create));
      case IndexOperation.DropIndex drop -> List.of(drop(drop));
      case IndexOperation.RenameIndex rename ->
          List.of(
              SqlStatement.of(
                  "ALTER INDEX %s RENAME TO %s"
                      .formatted(notation.name(rename.name()), notation.name(rename.to()))));
      case IndexOperation.AlterIndex alter ->
          alter.changes().stream()
              .map(change ->
                  SqlStatement.of(
                      "ALTER INDEX %s %s".formatted(notation.name(alter.name()), change(change))))
              .toList();
      case IndexOperation.AttachIndex attach ->
          List.of(
              SqlStatement.of(
                  "ALTER INDEX %s ATTACH PARTITION %s"
                      .formatted(notation.name(attach.name()), notation.name(attach.partition()))));
      case IndexOperation.Reindex reindex ->
          List.of(
              new SqlStatement(
                  "REINDEX %s %s%s"
                      .formatted(
                          reindex.table() ? "TABLE" : "INDEX",
                          concurrently(reindex.concurrently()),
                          notation.name(reindex.name())),
                  !reindex.concurrently()));
    };
  }

  private SqlStatement create(IndexOperation.CreateIndex create) {
    return new SqlStatement(
        "CREATE %sINDEX %s%s%s"
            .formatted(
                create.index().unique() ? "UNIQUE " : "",
                concurrently(create.concurrently()),
                create.ifNotExists() ? "IF NOT EXISTS " : "",
                text.write(create.index(), create.only())),
        !create.concurrently());
  }

  private SqlStatement drop(IndexOperation.DropIndex drop) {
    var name = drop.name().or(() -> drop.was().map(this::nameOf)).orElseThrow();
    return new SqlStatement(
        "DROP INDEX %s%s%s%s"
            .formatted(
                concurrently(drop.concurrently()),
                drop.ifExists() ? "IF EXISTS " : "",
                notation.name(name),
                drop.cascade() ? " CASCADE" : ""),
        !drop.concurrently());
  }

  private QualifiedName nameOf(Index index) {
    return index.table().sibling(notation.names().required(index));
  }

  private String change(IndexChange change) {
    return switch (change) {
      case ParameterChange parameter -> PostgresqlNotation.parameter(parameter);
      case TableChange.ToTablespace to -> "SET TABLESPACE " + notation.name(to.name());
      case IndexChange.ToKeyStatistics to ->
          "ALTER COLUMN %d SET STATISTICS %d".formatted(to.key(), to.target());
    };
  }

  private static String concurrently(boolean whether) {
    return whether ? "CONCURRENTLY " : "";
  }
}
