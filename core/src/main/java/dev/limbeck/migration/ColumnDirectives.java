package dev.limbeck.migration;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Columns of tables. */
public interface ColumnDirectives extends Directives {

  /** Adds a column with what is written beside it. */
  default void addColumn(String table, Column column) {
    invoke(new ColumnOperation.AddColumn(QualifiedName.parse(table), column, false));
  }

  /** Adds a column unless there is one of this name, whatever that one looks like. */
  default void addColumnIfNotExists(String table, Column column) {
    invoke(new ColumnOperation.AddColumn(QualifiedName.parse(table), column, true));
  }

  /** Drops a column. */
  default void dropColumn(String table, String column) {
    invoke(
        new ColumnOperation.DropColumn(
            QualifiedName.parse(table), column, false, false, Optional.empty()));
  }

  /** Drops a column and says what it was, so that the step can be undone. */
  default void dropColumn(String table, Column was) {
    invoke(
        new ColumnOperation.DropColumn(
            QualifiedName.parse(table), was.name(), false, false, Optional.of(was)));
  }

  /** Drops a column if there is one. */
  default void dropColumnIfExists(String table, String column) {
    invoke(
        new ColumnOperation.DropColumn(
            QualifiedName.parse(table), column, true, false, Optional.empty()));
  }

  /** Drops a column with all that depends on it. */
  default void dropColumnCascade(String table, String column) {
    invoke(
        new ColumnOperation.DropColumn(
            QualifiedName.parse(table), column, false, true, Optional.empty()));
  }

  /** Changes a column: {@code toType}, {@code toNotNull}, {@code toDefault} and their like. */
  default void alterColumn(String table, String column, ColumnChange... changes) {
    invoke(new ColumnOperation.AlterColumn(QualifiedName.parse(table), column, List.of(changes)));
  }

  /** Gives a column another name. */
  default void renameColumn(String table, String column, String to) {
    invoke(new ColumnOperation.RenameColumn(QualifiedName.parse(table), column, to));
  }
}
