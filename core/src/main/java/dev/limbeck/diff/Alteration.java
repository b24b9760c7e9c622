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
   * Operations on a domain as it stands, which the server refuses where columns are of arrays of it
   * or of other types that are made of it: then a domain of its name takes its place.
   *
   * @param operation what it would be
   */
  record UnlessNested(Operation operation) implements Alteration {}

  /**
   * A type or collation of its name takes its place: columns of it stay and become columns of that,
   * and all else that depends on it is dropped and made again.
   *
   * @param unlessStored what does it instead, disturbing, where no table has a column of the type;
   *     nothing does if empty
   */
  record Recast(List<Operation> unlessStored) implements Alteration {

    /** Copies the list. */
    public Recast {
      unlessStored = List.copyOf(unlessStored);
    }

    /** Nothing but a new one will do. */
    static Recast always() {
      return new Recast(List.of());
    }
  }

  /** It is dropped and made again, and all that depends on it too. */
  record Replaced() implements Alteration {}
}
