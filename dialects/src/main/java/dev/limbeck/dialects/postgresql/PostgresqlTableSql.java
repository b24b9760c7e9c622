package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.ParameterChange;
import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.TableOption;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables as a whole. */
final class PostgresqlTableSql {

  private final PostgresqlNotation notation;
  private final PostgresqlTableText text;

  PostgresqlTableSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.text = new PostgresqlTableText(notation);
  }

  List<SqlStatement> compile(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create -> create(create);
      case TableOperation.DropTable drop ->
          List.of(
              SqlStatement.of(
                  "DROP TABLE %s%s%s"
                      .formatted(
                          drop.ifExists() ? "IF EXISTS " : "",
                          notation.name(drop.name()),
                          drop.cascade() ? " CASCADE" : "")));
      case TableOperation.RenameTable rename ->
          List.of(
              SqlStatement.of(
                  "ALTER TABLE %s RENAME TO %s"
                      .formatted(notation.name(rename.name()), notation.name(rename.to()))));
      case TableOperation.AlterTable alter ->
          alter.changes().isEmpty() ? List.of() : List.of(SqlStatement.of(alter(alter)));
    };
  }

  private List<SqlStatement> create(TableOperation.CreateTable create) {
    var table = create.table();
    var statements = new ArrayList<SqlStatement>();
    statements.add(
        SqlStatement.of(
            "CREATE %sTABLE %s%s"
                .formatted(
                    table.option(TableOption.Unlogged.class).isPresent() ? "UNLOGGED " : "",
                    create.ifNotExists() ? "IF NOT EXISTS " : "",
                    text.write(table))));
    table.columns().forEach(column -> storage(table.name(), column).ifPresent(statements::add));
    table
        .option(TableOption.Comment.class)
        .ifPresent(comment -> statements.add(comment(table.name(), comment.text())));
    table.columns().forEach(column -> comment(table.name(), column).ifPresent(statements::add));
    return statements;
  }

  private String alter(TableOperation.AlterTable alter) {
    var separator = alter.changes().size() == 1 ? " " : "\n  ";
    return "ALTER TABLE "
        + notation.name(alter.name())
        + alter.changes().stream().map(change -> separator + change(change)).collect(joining(","));
  }

  private String change(TableChange change) {
    return switch (change) {
      case ParameterChange parameter -> PostgresqlNotation.parameter(parameter);
      case TableChange.ToLogged unused -> "SET LOGGED";
      case TableChange.ToUnlogged unused -> "SET UNLOGGED";
      case TableChange.ToTablespace to -> "SET TABLESPACE " + notation.name(to.name());
      case TableChange.ToAccessMethod to -> "SET ACCESS METHOD " + notation.name(to.name());
      case TableChange.ToReplicaIdentity to -> "REPLICA IDENTITY " + identity(to.identity());
      case TableChange.ToClusterOn to -> "CLUSTER ON " + notation.name(to.index());
      case TableChange.ToNoCluster unused -> "SET WITHOUT CLUSTER";
      case TableChange.ToInherit to -> "INHERIT " + notation.name(to.table());
      case TableChange.ToNoInherit to -> "NO INHERIT " + notation.name(to.table());
    };
  }

  private String identity(ReplicaIdentity identity) {
    return switch (identity) {
      case ReplicaIdentity.ByPrimaryKey unused -> "DEFAULT";
      case ReplicaIdentity.Full unused -> "FULL";
      case ReplicaIdentity.Nothing unused -> "NOTHING";
      case ReplicaIdentity.ByIndex by -> "USING INDEX " + notation.name(by.index());
    };
  }

  private SqlStatement comment(QualifiedName table, String text) {
    return SqlStatement.of(
        "COMMENT ON TABLE %s IS %s".formatted(notation.name(table), PostgresqlLiterals.text(text)));
  }

  /** The storage of a column as a statement of its own: only PostgreSQL 16 knows it beside one. */
  Optional<SqlStatement> storage(QualifiedName table, Column column) {
    return column
        .storage()
        .map(kind ->
            SqlStatement.of(
                "ALTER TABLE %s ALTER COLUMN %s SET STORAGE %s"
                    .formatted(notation.name(table), notation.name(column.name()), kind)));
  }

  /** The comment of a column as a statement of its own, if it has one. */
  Optional<SqlStatement> comment(QualifiedName table, Column column) {
    return column
        .comment()
        .map(comment -> comment(table, column.name(), PostgresqlLiterals.text(comment)));
  }

  SqlStatement comment(QualifiedName table, String column, String literal) {
    return SqlStatement.of(
        "COMMENT ON COLUMN %s.%s IS %s"
            .formatted(notation.name(table), notation.name(column), literal));
  }
}
