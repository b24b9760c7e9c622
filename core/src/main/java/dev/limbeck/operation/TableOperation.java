package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/** What makes, drops or changes a table as a whole. */
public sealed interface TableOperation extends Operation {

  /**
   * Makes a table, with its comments.
   *
   * @param table what it is to be
   * @param ifNotExists whether a table of this name may be there already, and is then left alone
   */
  record CreateTable(Table table, boolean ifNotExists) implements TableOperation {}

  /**
   * Drops a table.
   *
   * @param name which
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be made again
   */
  record DropTable(QualifiedName name, boolean ifExists, boolean cascade, Optional<Table> was)
      implements TableOperation {

    @Override
    public DropTable forward() {
      return new DropTable(name, ifExists, cascade, Optional.empty());
    }
  }

  /**
   * Gives a table another name.
   *
   * @param name which
   * @param to its name from then on, in the same schema
   */
  record RenameTable(QualifiedName name, String to) implements TableOperation {}

  /**
   * Changes a table as a whole.
   *
   * @param name which
   * @param changes in order; one statement makes them all
   */
  record AlterTable(QualifiedName name, List<TableChange> changes) implements TableOperation {

    /** Copies the list. */
    public AlterTable {
      changes = List.copyOf(changes);
    }
  }
}
