package dev.limbeck.operation;

/** One thing that a revision does to a database. */
public sealed interface Operation
    permits TableOperation,
        ColumnOperation,
        ConstraintOperation,
        IndexOperation,
        ObjectOperation,
        TypeOperation,
        ViewOperation,
        RoutineOperation,
        SequenceOperation,
        PartitionOperation,
        TriggerOperation,
        PolicyOperation,
        PrivilegeOperation,
        DatabaseOperation,
        DataOperation,
        CheckOperation,
        Custom {

  /** What undoes it, as far as it says enough of what was there before. */
  default Reversal reverse() {
    return Reverser.reverse(this);
  }

  /**
   * The same without the definition of what it drops or replaces: all that a revision needs which
   * says its own way back.
   */
  default Operation forward() {
    return this;
  }
}
