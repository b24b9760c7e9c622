package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Constraints of tables that are there already. */
final class PostgresqlConstraintSql {

  private final PostgresqlNotation notation;
  private final PostgresqlConstraintText text;

  PostgresqlConstraintSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.text = new PostgresqlConstraintText(notation);
  }

  List<SqlStatement> compile(ConstraintOperation operation) {
    return List.of(
        SqlStatement.of("ALTER TABLE " + notation.name(operation.table()) + action(operation)));
  }

  private String action(ConstraintOperation operation) {
    return switch (operation) {
      case ConstraintOperation.AddConstraint add ->
          " ADD " + text.write(add.table(), add.constraint());
      case ConstraintOperation.DropConstraint drop ->
          " DROP CONSTRAINT %s%s%s"
              .formatted(
                  drop.ifExists() ? "IF EXISTS " : "",
                  notation.name(drop.name()),
                  drop.cascade() ? " CASCADE" : "");
      case ConstraintOperation.ValidateConstraint validate ->
          " VALIDATE CONSTRAINT " + notation.name(validate.name());
    };
  }
}
