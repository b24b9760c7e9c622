package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableOption;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables as a whole. */
final class PostgresqlTableSql {

  private final PostgresqlNotation notation;
  private final PostgresqlColumnText columns;
  private final PostgresqlConstraintText constraints;

  PostgresqlTableSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.columns = new PostgresqlColumnText(notation);
    this.constraints = new PostgresqlConstraintText(notation);
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
    };
  }

  private List<SqlStatement> create(TableOperation.CreateTable create) {
    var table = create.table();
    var statements = new ArrayList<SqlStatement>();
    var elements =
        Stream.concat(
                table.columns().stream().map(columns::write),
                table.constraints().stream()
                    .map(constraint -> constraints.write(table.name(), constraint)))
            .collect(joining(",\n  ", "\n  ", "\n"));
    statements.add(
        SqlStatement.of(
            "CREATE %sTABLE %s%s (%s)%s"
                .formatted(
                    table.option(TableOption.Unlogged.class).isPresent() ? "UNLOGGED " : "",
                    create.ifNotExists() ? "IF NOT EXISTS " : "",
                    notation.name(table.name()),
                    elements.isBlank() ? "" : elements,
                    options(table))));
    table
        .option(TableOption.Comment.class)
        .ifPresent(comment -> statements.add(comment(table.name(), comment.text())));
    table.columns().forEach(column -> comment(table.name(), column).ifPresent(statements::add));
    return statements;
  }

  private static String options(Table table) {
    var parameters =
        table.options().stream()
            .filter(TableOption.StorageParameter.class::isInstance)
            .map(TableOption.StorageParameter.class::cast)
            .map(parameter -> parameter.name() + " = " + parameter.value())
            .toList();
    return parameters.isEmpty() ? "" : "\nWITH (" + String.join(", ", parameters) + ")";
  }

  private SqlStatement comment(QualifiedName table, String text) {
    return SqlStatement.of(
        "COMMENT ON TABLE %s IS %s".formatted(notation.name(table), PostgresqlLiterals.text(text)));
  }

  /** The comment of a column as a statement of its own, if it has one. */
  Optional<SqlStatement> comment(QualifiedName table, Column column) {
    return column
        .comment()
        .map(text ->
            SqlStatement.of(
                "COMMENT ON COLUMN %s.%s IS %s"
                    .formatted(
                        notation.name(table),
                        notation.name(column.name()),
                        PostgresqlLiterals.text(text))));
  }
}
