package dev.limbeck.schema;

/** By what logical replication tells the rows of a table apart. */
public sealed interface ReplicaIdentity {

  /** By the primary key, as without a word. */
  record ByPrimaryKey() implements ReplicaIdentity {}

  /** By all columns. */
  record Full() implements ReplicaIdentity {}

  /** By nothing: rows cannot be updated or deleted there. */
  record Nothing() implements ReplicaIdentity {}

  /**
   * By a unique index without NULL.
   *
   * @param index which
   */
  record ByIndex(String index) implements ReplicaIdentity {}
}
