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
import dev.limbeck.schema.AllInSchema;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.PrivilegeTarget;

/**
 * The table or other object that an operation is about, by which the methods of a long revision are
 * named.
 */
final class Subject {

  private static final String OTHERS = "others";

  private Subject() {}

  static String of(Operation operation) {
    return switch (operation) {
      case TableOperation table -> of(table);
      case ColumnOperation column -> column.table().name();
      case ConstraintOperation constraint -> constraint.table().name();
      case IndexOperation index -> of(index);
      case ObjectOperation object -> of(object);
      case TypeOperation type -> type.name().name();
      case ViewOperation view -> view.view().name();
      case RoutineOperation routine -> of(routine);
      case SequenceOperation sequence -> of(sequence);
      case PartitionOperation partition -> partition.table().name();
      case TriggerOperation trigger -> of(trigger);
      case PolicyOperation policy -> of(policy);
      case PrivilegeOperation privilege -> of(privilege);
      case DatabaseOperation database -> of(database);
      case DataOperation rows -> of(rows);
      case CheckOperation unused -> OTHERS;
      case Custom unused -> OTHERS;
    };
  }

  private static String of(TableOperation operation) {
    return switch (operation) {
      case TableOperation.CreateTable create -> create.table().name().name();
      case TableOperation.DropTable drop -> drop.name().name();
      case TableOperation.RenameTable rename -> rename.name().name();
      case TableOperation.AlterTable alter -> alter.name().name();
    };
  }

  private static String of(IndexOperation operation) {
    return switch (operation) {
      case IndexOperation.CreateIndex create -> create.index().table().name();
      case IndexOperation.DropIndex drop ->
          drop.was().map(was -> was.table().name()).orElse(OTHERS);
      case IndexOperation.RenameIndex unused -> OTHERS;
      case IndexOperation.AlterIndex unused -> OTHERS;
      case IndexOperation.AttachIndex unused -> OTHERS;
      case IndexOperation.Reindex unused -> OTHERS;
    };
  }

  private static String of(ObjectOperation operation) {
    return switch (operation) {
      case ObjectOperation.CreateObject create -> of(create.object().reference());
      case ObjectOperation.DropObject drop -> of(drop.object());
      case ObjectOperation.RenameObject rename -> of(rename.object());
      case ObjectOperation.MoveObject move -> of(move.object());
      case ObjectOperation.ChangeOwner change -> of(change.object());
      case ObjectOperation.Comment comment -> of(comment.object());
    };
  }

  private static String of(RoutineOperation operation) {
    return switch (operation) {
      case RoutineOperation.AlterRoutine alter -> of(alter.routine());
    };
  }

  private static String of(TriggerOperation operation) {
    return switch (operation) {
      case TriggerOperation.SwitchTrigger change -> change.table().name();
      case TriggerOperation.SwitchEventTrigger change -> change.trigger();
      case TriggerOperation.SwitchRule change -> change.table().name();
    };
  }

  private static String of(PolicyOperation operation) {
    return switch (operation) {
      case PolicyOperation.ChangeRowSecurity change -> change.table().name();
      case PolicyOperation.AlterPolicy alter -> alter.policy().table().name();
    };
  }

  private static String of(PrivilegeOperation operation) {
    return switch (operation) {
      case PrivilegeOperation.Grant grant -> of(grant.target());
      case PrivilegeOperation.Revoke revoke -> of(revoke.target());
      case PrivilegeOperation.GrantDefault unused -> OTHERS;
      case PrivilegeOperation.RevokeDefault unused -> OTHERS;
      case PrivilegeOperation.GrantRole unused -> OTHERS;
      case PrivilegeOperation.RevokeRole unused -> OTHERS;
    };
  }

  private static String of(DatabaseOperation operation) {
    return switch (operation) {
      case DatabaseOperation.UpdateExtension update -> update.name();
      case DatabaseOperation.ChangeStatisticsTarget change -> change.name().name();
      case DatabaseOperation.AddToPublication add -> add.table().name().name();
      case DatabaseOperation.DropFromPublication drop -> drop.table().name().name();
    };
  }

  private static String of(PrivilegeTarget target) {
    return switch (target) {
      case ObjectReference object -> of(object);
      case AllInSchema unused -> OTHERS;
    };
  }

  private static String of(ObjectReference object) {
    return object instanceof ObjectReference.Within within
        ? within.owner().name()
        : object.lastName();
  }

  private static String of(DataOperation operation) {
    return switch (operation) {
      case DataOperation.Batches batches -> batches.table().name();
      case DataOperation.BulkInsert insert -> insert.table().name();
      case DataOperation.Execute unused -> OTHERS;
    };
  }

  private static String of(SequenceOperation operation) {
    return switch (operation) {
      case SequenceOperation.CreateSequence create -> create.sequence().name().name();
      case SequenceOperation.DropSequence drop -> drop.name().name();
      case SequenceOperation.AlterSequence alter -> alter.name().name();
      case SequenceOperation.RenameSequence rename -> rename.name().name();
    };
  }
}
