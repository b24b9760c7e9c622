package dev.limbeck.schema;

/** How a table is cut into partitions. */
public enum PartitionStrategy {
  /** By ranges of the key. */
  RANGE,
  /** By its values. */
  LIST,
  /** By a hash of it. */
  HASH
}
