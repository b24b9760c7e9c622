package dev.limbeck.operation;

import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** What attaches partitions to a table and detaches them; to make one is to make a table. */
public sealed interface PartitionOperation extends Operation {

  /** The table that is cut into partitions. */
  QualifiedName table();

  /**
   * Makes a table a partition.
   *
   * @param table of which table
   * @param partition which
   * @param bounds what it holds
   */
  record AttachPartition(QualifiedName table, QualifiedName partition, PartitionBounds bounds)
      implements PartitionOperation {}

  /**
   * Makes a partition a table of its own.
   *
   * @param table of which table
   * @param partition which
   * @param mode whether others are kept out meanwhile
   * @param was what it held, so that it can be attached again
   */
  record DetachPartition(
      QualifiedName table, QualifiedName partition, Mode mode, Optional<PartitionBounds> was)
      implements PartitionOperation {

    /** How a partition is detached. */
    public enum Mode {
      /** In one transaction; nobody else reads or writes the table meanwhile. */
      AT_ONCE,
      /** In two transactions of its own, which wait for those that use the partition. */
      CONCURRENTLY,
      /** The second half of what was interrupted. */
      FINALIZE
    }
  }
}
