package dev.limbeck.migration;

import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/** Sequences. */
public interface SequenceDirectives extends Directives {

  /** Makes a sequence that counts from 1. */
  default void createSequence(String name) {
    createSequence(Sequence.of(name));
  }

  /** Makes a sequence that counts in this way: {@code counting().startWith(100)}. */
  default void createSequence(String name, SequenceOptions options) {
    createSequence(Sequence.of(name).with(options));
  }

  /** Makes a sequence: {@code sequence("numbers").as(integer()).ownedBy("habits", "number")}. */
  default void createSequence(Sequence sequence) {
    invoke(new SequenceOperation.CreateSequence(sequence, false));
  }

  /** Makes a sequence unless there is one of this name, whatever that one looks like. */
  default void createSequenceIfNotExists(Sequence sequence) {
    invoke(new SequenceOperation.CreateSequence(sequence, true));
  }

  /** Drops a sequence. */
  default void dropSequence(String name) {
    invoke(
        new SequenceOperation.DropSequence(
            QualifiedName.parse(name), false, false, Optional.empty()));
  }

  /** Drops a sequence and says what it was, so that the step can be undone. */
  default void dropSequence(Sequence was) {
    invoke(new SequenceOperation.DropSequence(was.name(), false, false, Optional.of(was)));
  }

  /** Drops a sequence if there is one. */
  default void dropSequenceIfExists(String name) {
    invoke(
        new SequenceOperation.DropSequence(
            QualifiedName.parse(name), true, false, Optional.empty()));
  }

  /** Drops a sequence with the defaults that use it. */
  default void dropSequenceCascade(String name) {
    invoke(
        new SequenceOperation.DropSequence(
            QualifiedName.parse(name), false, true, Optional.empty()));
  }

  /**
   * Changes a sequence: {@code toCounting}, {@code restartWith}, {@code toOwnedBy} and their like.
   */
  default void alterSequence(String name, SequenceChange... changes) {
    invoke(new SequenceOperation.AlterSequence(QualifiedName.parse(name), List.of(changes)));
  }

  /** Gives a sequence another name; it stays in its schema. */
  default void renameSequence(String name, String to) {
    invoke(new SequenceOperation.RenameSequence(QualifiedName.parse(name), to));
  }
}
