package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.ConstraintChange;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexConstraint;
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
          " ADD " + text.add(add.table(), add.constraint());
      case ConstraintOperation.AddIndexConstraint add -> " ADD " + using(add.constraint());
      case ConstraintOperation.DropConstraint drop ->
          " DROP CONSTRAINT %s%s%s"
              .formatted(
                  drop.ifExists() ? "IF EXISTS " : "",
                  notation.name(name(drop)),
                  drop.cascade() ? " CASCADE" : "");
      case ConstraintOperation.ValidateConstraint validate ->
          " VALIDATE CONSTRAINT " + notation.name(validate.name());
      case ConstraintOperation.RenameConstraint rename ->
          " RENAME CONSTRAINT %s TO %s"
              .formatted(notation.name(rename.name()), notation.name(rename.to()));
      case ConstraintOperation.AlterConstraint alter ->
          " ALTER CONSTRAINT %s %s".formatted(notation.name(alter.name()), change(alter.change()));
    };
  }

  private String name(ConstraintOperation.DropConstraint drop) {
    return drop.name()
        .orElseGet(() -> notation.names().required(drop.table(), drop.was().orElseThrow()));
  }

  private String using(IndexConstraint constraint) {
    return constraint.name().map(name -> "CONSTRAINT " + notation.name(name) + " ").orElse("")
        + (constraint.primary() ? "PRIMARY KEY" : "UNIQUE")
        + " USING INDEX "
        + notation.name(constraint.index())
        + PostgresqlConstraintText.deferral(constraint.deferral());
  }

  private static String change(ConstraintChange change) {
    return switch (change) {
      case ConstraintChange.ToDeferral to ->
          switch (to.deferral()) {
            case NOT_DEFERRABLE -> "NOT DEFERRABLE";
            case INITIALLY_IMMEDIATE -> "DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> "DEFERRABLE INITIALLY DEFERRED";
          };
      case ConstraintChange.ToEnforced unused -> "ENFORCED";
      case ConstraintChange.ToNotEnforced unused -> "NOT ENFORCED";
      case ConstraintChange.ToInherited unused -> "INHERIT";
      case ConstraintChange.ToNotInherited unused -> "NO INHERIT";
    };
  }
}
