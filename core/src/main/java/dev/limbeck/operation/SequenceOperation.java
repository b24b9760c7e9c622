package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Optional;

/** What makes, drops or changes a sequence. */
public sealed interface SequenceOperation extends Operation {

  /**
   * Makes a sequence.
   *
   * @param sequence what it is to be
   * @param ifNotExists whether one of this name may be there already, and is then left alone
   */
  record CreateSequence(Sequence sequence, boolean ifNotExists) implements SequenceOperation {}

  /**
   * Drops a sequence.
   *
   * @param name which
   * @param ifExists whether it may be missing
   * @param cascade whether the defaults that use it go too
   * @param was what it was, so that it can be made again, and counts from its start
   */
  record DropSequence(QualifiedName name, boolean ifExists, boolean cascade, Optional<Sequence> was)
      implements SequenceOperation {

    @Override
    public DropSequence forward() {
      return new DropSequence(name, ifExists, cascade, Optional.empty());
    }
  }

  /**
   * Changes a sequence.
   *
   * @param name which
   * @param changes in order; one statement makes them all
   */
  record AlterSequence(QualifiedName name, List<SequenceChange> changes)
      implements SequenceOperation {

    /** Copies the list. */
    public AlterSequence {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Gives a sequence another name.
   *
   * @param name which
   * @param to its name from then on, in the same schema
   */
  record RenameSequence(QualifiedName name, String to) implements SequenceOperation {}
}
