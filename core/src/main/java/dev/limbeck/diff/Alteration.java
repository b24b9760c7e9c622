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
  }

  /** It is dropped and made again, and all that depends on it too. */
  record Replaced() implements Alteration {}
}
