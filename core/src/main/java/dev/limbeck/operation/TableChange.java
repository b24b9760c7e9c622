package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import java.util.Optional;

/** One thing that becomes of a table as a whole. */
public sealed interface TableChange
    permits ParameterChange,
        TableChange.ToLogged,
        TableChange.ToUnlogged,
        TableChange.ToTablespace,
        TableChange.ToAccessMethod,
        TableChange.ToReplicaIdentity,
        TableChange.ToClusterOn,
        TableChange.ToNoCluster,
        TableChange.ToInherit,
        TableChange.ToNoInherit {

  /** Its changes are logged, and it survives a crash. */
  record ToLogged() implements TableChange, SequenceChange {}

  /** Its changes are not logged: faster, and empty after a crash. */
  record ToUnlogged() implements TableChange, SequenceChange {}

  /**
   * It lies elsewhere.
   *
   * @param name the tablespace
   * @param was the tablespace before; {@code pg_default} if empty
   */
  record ToTablespace(String name, Optional<String> was) implements TableChange, IndexChange {

    /** The tablespace before; it was {@code pg_default} where this is not said. */
    public ToTablespace from(String before) {
      return new ToTablespace(name, Optional.of(before));
    }
  }

  /**
   * Its rows are kept otherwise, PostgreSQL 15.
   *
   * @param name the table access method
   * @param was the method before; {@code heap} if empty
   */
  record ToAccessMethod(String name, Optional<String> was) implements TableChange {

    /** The method before; it was {@code heap} where this is not said. */
    public ToAccessMethod from(String before) {
      return new ToAccessMethod(name, Optional.of(before));
    }
  }

  /**
   * How logical replication tells its rows apart.
   *
   * @param identity by what
   * @param was by what before; the primary key if empty
   */
  record ToReplicaIdentity(ReplicaIdentity identity, Optional<ReplicaIdentity> was)
      implements TableChange {

    /** What it was before; the primary key where this is not said. */
    public ToReplicaIdentity from(ToReplicaIdentity before) {
      return new ToReplicaIdentity(identity, Optional.of(before.identity()));
    }
  }

  /**
   * CLUSTER sorts it by an index from then on; nothing is sorted yet.
   *
   * @param index which
   * @param was the index before; none if empty
   */
  record ToClusterOn(String index, Optional<String> was) implements TableChange {

    /** The index before; there was none where this is not said. */
    public ToClusterOn from(String before) {
      return new ToClusterOn(index, Optional.of(before));
    }
  }

  /**
   * CLUSTER does not know any more by which index to sort it.
   *
   * @param was the index before, so that the change can be undone
   */
  record ToNoCluster(Optional<String> was) implements TableChange {

    /** The index before, so that the change can be undone. */
    public ToNoCluster from(String before) {
      return new ToNoCluster(Optional.of(before));
    }
  }

  /**
   * Its rows are another table's rows too.
   *
   * @param table which
   */
  record ToInherit(QualifiedName table) implements TableChange {}

  /**
   * Its rows are not another table's rows any more.
   *
   * @param table which
   */
  record ToNoInherit(QualifiedName table) implements TableChange {}
}
