package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What adds, drops or changes a column of a table. */
public sealed interface ColumnOperation extends Operation {

  /** The table whose column it is. */
  QualifiedName table();

  /**
   * Adds a column, with its constraints and its comment.
   *
   * @param table to which
   * @param column what it is to be
   * @param ifNotExists whether a column of this name may be there already, and is then left alone
   */
  record AddColumn(QualifiedName table, Column column, boolean ifNotExists)
      implements ColumnOperation {}

  /**
   * Drops a column.
   *
   * @param table of which
   * @param name which
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be added again
   */
  record DropColumn(
      QualifiedName table, String name, boolean ifExists, boolean cascade, Optional<Column> was)
      implements ColumnOperation {

    @Override
    public DropColumn forward() {
      return new DropColumn(table, name, ifExists, cascade, Optional.empty());
    }
  }

  /**
   * Changes a column.
   *
   * @param table of which
   * @param name which
   * @param changes in order; one statement makes them all
   */
  record AlterColumn(QualifiedName table, String name, List<ColumnChange> changes)
      implements ColumnOperation {

    /** Copies the list. */
    public AlterColumn {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Gives a column another name.
   *
   * @param table of which
   * @param name which
   * @param to its name from then on
   */
  record RenameColumn(QualifiedName table, String name, String to) implements ColumnOperation {}
}
