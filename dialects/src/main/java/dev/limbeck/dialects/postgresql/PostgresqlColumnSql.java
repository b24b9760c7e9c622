package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Validation;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of tables that are there already. */
final class PostgresqlColumnSql {

  private final PostgresqlNotation notation;
  private final PostgresqlColumnText columns;
  private final PostgresqlColumnChangeText changes;
  private final PostgresqlConstraintText constraints;
  private final PostgresqlTableSql tables;

  PostgresqlColumnSql(PostgresqlNotation notation, PostgresqlTableSql tables) {
    this.notation = notation;
    this.columns = new PostgresqlColumnText(notation);
    this.changes = new PostgresqlColumnChangeText(notation);
    this.constraints = new PostgresqlConstraintText(notation);
    this.tables = tables;
  }

  List<SqlStatement> compile(ColumnOperation operation) {
    return switch (operation) {
      case ColumnOperation.AddColumn add -> add(add);
      case ColumnOperation.DropColumn drop ->
          List.of(
              alter(
                  drop.table(),
                  "DROP COLUMN %s%s%s"
                      .formatted(
                          drop.ifExists() ? "IF EXISTS " : "",
                          notation.name(drop.name()),
                          drop.cascade() ? " CASCADE" : "")));
      case ColumnOperation.AlterColumn alter -> alter(alter);
      case ColumnOperation.RenameColumn rename ->
          List.of(
              alter(
                  rename.table(),
                  "RENAME COLUMN %s TO %s"
                      .formatted(notation.name(rename.name()), notation.name(rename.to()))));
    };
  }

  private SqlStatement alter(QualifiedName table, String action) {
    return SqlStatement.of(
        "ALTER TABLE " + notation.name(table) + (action.startsWith("\n") ? "" : " ") + action);
  }

  /** NOT VALID cannot stand beside a column: such a constraint is a statement of its own. */
  private List<SqlStatement> add(ColumnOperation.AddColumn add) {
    var table = add.table();
    var column = add.column();
    var statements = new ArrayList<SqlStatement>();
    statements.add(
        alter(
            table,
            "ADD COLUMN %s%s"
                .formatted(
                    add.ifNotExists() ? "IF NOT EXISTS " : "", columns.write(table, column))));
    tables.storage(table, column).ifPresent(statements::add);
    tables.comment(table, column).ifPresent(statements::add);
    column.constraints().stream()
        .filter(one -> one.validation() == Validation.NOT_VALID)
        .map(one -> alter(table, "ADD " + constraints.write(table, one, column)))
        .forEach(statements::add);
    return statements;
  }

  /** All changes in one statement, and behind it the comment, which is none of the table. */
  private List<SqlStatement> alter(ColumnOperation.AlterColumn alter) {
    var statements = new ArrayList<SqlStatement>();
    int apart = before(alter.changes());
    var first = alter.changes().subList(0, apart);
    var others = alter.changes().subList(apart, alter.changes().size());
    together(alter, first).ifPresent(statements::add);
    together(alter, others).ifPresent(statements::add);
    for (var change : alter.changes()) {
      if (change instanceof ColumnChange.ToComment to) {
        statements.add(
            tables.comment(alter.table(), alter.name(), PostgresqlLiterals.text(to.text())));
      } else if (change instanceof ColumnChange.ToNoComment) {
        statements.add(tables.comment(alter.table(), alter.name(), "NULL"));
      }
    }
    return statements;
  }

  private Optional<SqlStatement> together(
      ColumnOperation.AlterColumn alter, List<ColumnChange> some) {
    var actions = some.stream().map(changes::write).flatMap(List::stream).toList();
    var column = "ALTER COLUMN " + notation.name(alter.name()) + " ";
    return actions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            alter(
                alter.table(),
                actions.size() == 1
                    ? column + actions.getFirst()
                    : actions.stream().collect(joining(",\n  " + column, "\n  " + column, ""))));
  }

  /**
   * How many changes come first: in one statement the server changes the type before it takes a
   * sequence off, which only whole numbers have, and knows no USING for what was computed before.
   */
  private static int before(List<ColumnChange> changes) {
    for (int i = 0; i < changes.size(); i++) {
      if ((changes.get(i) instanceof ColumnChange.ToNoIdentity
              || changes.get(i) instanceof ColumnChange.ToNoExpression)
          && changes.stream().anyMatch(ColumnChange.ToType.class::isInstance)) {
        return i + 1;
      }
    }
    return 0;
  }
}
