package dev.limbeck.render;

import dev.limbeck.operation.CheckOperation;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.Custom;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.DatabaseOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.PartitionOperation;
import dev.limbeck.operation.PolicyOperation;
import dev.limbeck.operation.PrivilegeOperation;
import dev.limbeck.operation.RoutineOperation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.operation.TriggerOperation;
import dev.limbeck.operation.TypeOperation;
import dev.limbeck.operation.ViewOperation;

/** Operations as the calls that record them: one class for each group of operations. */
public final class JavaOperations {

  private JavaOperations() {}

  /**
   * The statement that records an operation, its lines broken as by hand; the first is not
   * indented, the others are for this place.
   *
   * @param indent how many blanks stand before its first line
   * @throws IllegalArgumentException for an operation of one's own: only its author knows the call
   */
  public static String statement(Operation operation, int indent) {
    return JavaLayout.statement(code(operation), indent);
  }

  static JavaCode code(Operation operation) {
    return switch (operation) {
      case TableOperation table -> JavaTables.render(table);
      case ColumnOperation column -> JavaColumns.render(column);
      case ConstraintOperation constraint -> JavaConstraints.render(constraint);
      case IndexOperation index -> JavaIndexes.render(index);
      case ObjectOperation object -> JavaObjects.render(object);
      case TypeOperation type -> JavaTypes.render(type);
      case ViewOperation view -> JavaViews.render(view);
      case RoutineOperation routine -> JavaRoutines.render(routine);
      case SequenceOperation sequence -> JavaSequences.render(sequence);
      case PartitionOperation partition -> JavaPartitions.render(partition);
      case TriggerOperation trigger -> JavaAccess.render(trigger);
      case PolicyOperation policy -> JavaAccess.render(policy);
      case PrivilegeOperation privilege -> JavaPrivileges.render(privilege);
      case DatabaseOperation database -> JavaDatabases.render(database);
      case DataOperation rows -> JavaRows.render(rows);
      case CheckOperation check -> JavaChecks.render(check);
      case Custom custom ->
          throw new IllegalArgumentException(
              "the operation '%s' is its author's own and has no source".formatted(custom.name()));
    };
  }
}
