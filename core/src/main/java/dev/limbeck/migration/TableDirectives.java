package dev.limbeck.migration;

import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableElement;
import java.util.List;
import java.util.Optional;

/** Tables. */
public interface TableDirectives extends Directives {

  /** Makes a table of columns, constraints and options such as {@code comment("...")}. */
  default void createTable(String name, TableElement... elements) {
    invoke(new TableOperation.CreateTable(Table.of(name, elements), false));
  }

  /** Makes a table unless there is one of this name, whatever that one looks like. */
  default void createTableIfNotExists(String name, TableElement... elements) {
    invoke(new TableOperation.CreateTable(Table.of(name, elements), true));
  }

  /** Drops a table. */
  default void dropTable(String name) {
    invoke(new TableOperation.DropTable(QualifiedName.parse(name), false, false, Optional.empty()));
  }

  /** Drops a table and says what it was, so that the step can be undone. */
  default void dropTable(String name, TableElement... elements) {
    var was = Table.of(name, elements);
    invoke(new TableOperation.DropTable(was.name(), false, false, Optional.of(was)));
  }

  /** Drops a table if there is one. */
  default void dropTableIfExists(String name) {
    invoke(new TableOperation.DropTable(QualifiedName.parse(name), true, false, Optional.empty()));
  }

  /** Drops a table with all that depends on it. */
  default void dropTableCascade(String name) {
    invoke(new TableOperation.DropTable(QualifiedName.parse(name), false, true, Optional.empty()));
  }

  /** Gives a table another name; it stays in its schema. */
  default void renameTable(String name, String to) {
    invoke(new TableOperation.RenameTable(QualifiedName.parse(name), to));
  }

  /** Changes a table: {@code toParameter}, {@code toUnlogged}, {@code toInherit} and their like. */
  default void alterTable(String name, TableChange... changes) {
    invoke(new TableOperation.AlterTable(QualifiedName.parse(name), List.of(changes)));
  }
}
