package dev.limbeck.operation;

/** The opposite of each operation. */
final class Reverser {

  private Reverser() {}

  static Reversal reverse(Operation operation) {
    return switch (operation) {
      case TableOperation table -> TableReverser.reverse(table);
      case ColumnOperation column -> ColumnReverser.reverse(column);
      case ConstraintOperation constraint -> ConstraintReverser.reverse(constraint);
      case IndexOperation index -> IndexReverser.reverse(index);
      case ObjectOperation object -> ObjectReverser.reverse(object);
      case TypeOperation type -> TypeReverser.reverse(type);
      case ViewOperation view -> ObjectReverser.reverse(view);
      case RoutineOperation routine -> ObjectReverser.reverse(routine);
      case SequenceOperation sequence -> SequenceReverser.reverse(sequence);
      case PartitionOperation partition -> PartitionReverser.reverse(partition);
      case TriggerOperation trigger -> AccessReverser.reverse(trigger);
      case PolicyOperation policy -> AccessReverser.reverse(policy);
      case PrivilegeOperation privilege -> AccessReverser.reverse(privilege);
      case DatabaseOperation database -> DatabaseReverser.reverse(database);
      case DataOperation rows -> reverse(rows);
      case CheckOperation unused -> Reversal.by();
      case Custom custom -> custom.reverse();
    };
  }

  private static Reversal reverse(DataOperation operation) {
    return switch (operation) {
      case DataOperation.Execute unused ->
          new Reversal.Impossible("what a statement of one's own does is not known");
      case DataOperation.Batches unused ->
          new Reversal.Impossible("the rows as they were are not known");
      case DataOperation.BulkInsert unused ->
          new Reversal.Impossible("inserted rows have no name by which to delete them");
    };
  }
}
