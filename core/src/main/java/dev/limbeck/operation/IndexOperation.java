package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What makes, drops or changes an index. */
public sealed interface IndexOperation extends Operation {

  /**
   * Makes an index.
   *
   * @param index what it is to be
   * @param concurrently without keeping writers out; only outside of a transaction
   * @param ifNotExists whether an index of this name may be there already, and is then left alone
   * @param only of a table that is cut into partitions: whether its partitions get none, so that
   *     theirs can be attached
   */
  record CreateIndex(Index index, boolean concurrently, boolean ifNotExists, boolean only)
      implements IndexOperation {}

  /**
   * Drops an index.
   *
   * @param name which; the one that {@code was} gets by the convention or from the server if empty
   * @param concurrently without keeping anybody out; only outside of a transaction
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be made again
   */
  record DropIndex(
      Optional<QualifiedName> name,
      boolean concurrently,
      boolean ifExists,
      boolean cascade,
      Optional<Index> was)
      implements IndexOperation {

    /** Checks that it says which. */
    public DropIndex {
      if (name.isEmpty() && was.isEmpty()) {
        throw new IllegalArgumentException("it says neither the index's name nor what it is");
      }
    }

    @Override
    public DropIndex forward() {
      return name.isEmpty()
          ? this
          : new DropIndex(name, concurrently, ifExists, cascade, Optional.empty());
    }
  }

  /**
   * Gives an index another name.
   *
   * @param name which
   * @param to its name from then on, in the same schema
   */
  record RenameIndex(QualifiedName name, String to) implements IndexOperation {}

  /**
   * Changes an index.
   *
   * @param name which
   * @param changes in order
   */
  record AlterIndex(QualifiedName name, List<IndexChange> changes) implements IndexOperation {

    /** Copies the list. */
    public AlterIndex {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Makes the index of a partition a part of the index of its table; nothing undoes that.
   *
   * @param name the index of the table
   * @param partition the index of the partition
   */
  record AttachIndex(QualifiedName name, QualifiedName partition) implements IndexOperation {}

  /**
   * Builds an index anew, or all of a table.
   *
   * @param name of which
   * @param table whether it names a table
   * @param concurrently without keeping writers out; only outside of a transaction
   */
  record Reindex(QualifiedName name, boolean table, boolean concurrently)
      implements IndexOperation {}
}
