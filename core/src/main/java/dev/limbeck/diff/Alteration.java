package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import java.util.List;

/** How the definition of an object becomes another one. */
sealed interface Alteration {

  /** Nothing is to be done. */
  record Unchanged() implements Alteration {}

  /**
   * Operations on the object as it stands.
   *
   * @param operations in order
   * @param disturbs whether what depends on it cannot stay meanwhile and must be dropped before and
   *     made again after
   */
  record InPlace(List<Operation> operations, boolean disturbs) implements Alteration {

    /** Copies the list. */
    public InPlace {
      operations = List.copyOf(operations);
    }

    /** Operations that what depends on the object does not notice. */
    static InPlace of(Operation... operations) {
      return new InPlace(List.of(operations), false);
    }
  }

  /**
   * A type of its name takes its place: columns of it keep their values by a cast, and all else
   * that depends on it is dropped and made again.
   */
  record Recast() implements Alteration {}

  /** It is dropped and made again, and all that depends on it too. */
  record Replaced() implements Alteration {}
}
