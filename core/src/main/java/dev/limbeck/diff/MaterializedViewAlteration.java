package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableChange.ToTablespace;
import dev.limbeck.operation.TableOperation.AlterTable;
import dev.limbeck.operation.ViewOperation.RefreshMaterializedView;
import dev.limbeck.schema.MaterializedView;
import java.util.ArrayList;
import java.util.List;

/**
 * How a materialized view becomes another of its name: its query cannot change, and it cannot be
 * emptied; all else can.
 */
final class MaterializedViewAlteration {

  /** Where an object lies of which nothing is said. */
  private static final String DEFAULT_TABLESPACE = "pg_default";

  private MaterializedViewAlteration() {}

  static Alteration of(MaterializedView current, MaterializedView desired) {
    boolean emptied = current.populated() && !desired.populated();
    if (emptied
        || !current.query().equals(desired.query())
        || !current.columns().equals(desired.columns())) {
      return new Alteration.Replaced();
    }
    var operations = new ArrayList<Operation>();
    var changes = changes(current, desired);
    if (!changes.isEmpty()) {
      operations.add(new AlterTable(current.name(), changes));
    }
    if (current.populated() != desired.populated()) {
      operations.add(new RefreshMaterializedView(current.name(), false));
    }
    return new Alteration.InPlace(operations, false);
  }

  private static List<TableChange> changes(MaterializedView current, MaterializedView desired) {
    var changes =
        new ArrayList<TableChange>(Parameters.changes(current.storage(), desired.storage()));
    if (!current.tablespace().equals(desired.tablespace())) {
      changes.add(
          new ToTablespace(desired.tablespace().orElse(DEFAULT_TABLESPACE), current.tablespace()));
    }
    return changes;
  }
}
