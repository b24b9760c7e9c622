package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** What makes, drops or changes an index. */
public sealed interface IndexOperation extends Operation {

  /**
   * Makes an index.
   *
   * @param index what it is to be
   * @param concurrently without keeping writers out; only outside of a transaction
   * @param ifNotExists whether an index of this name may be there already, and is then left alone
   */
  record CreateIndex(Index index, boolean concurrently, boolean ifNotExists)
      implements IndexOperation {}

  /**
   * Drops an index.
   *
   * @param name which
   * @param concurrently without keeping anybody out; only outside of a transaction
   * @param ifExists whether it may be missing
   * @param was what it was, so that it can be made again
   */
  record DropIndex(QualifiedName name, boolean concurrently, boolean ifExists, Optional<Index> was)
      implements IndexOperation {}

  /**
   * Gives an index another name.
   *
   * @param name which
   * @param to its name from then on, in the same schema
   */
  record RenameIndex(QualifiedName name, String to) implements IndexOperation {}
}
