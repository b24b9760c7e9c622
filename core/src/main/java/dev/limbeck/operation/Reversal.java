package dev.limbeck.operation;

import java.util.List;

/** What undoes an operation, or why nothing does. */
public sealed interface Reversal {

  /**
   * It can be undone.
   *
   * @param operations in the order in which they run
   */
  record Possible(List<Operation> operations) implements Reversal {

    /** Copies the list. */
    public Possible {
      operations = List.copyOf(operations);
    }
  }

  /**
   * It cannot be undone, or does not say enough to be.
   *
   * @param reason a clause, {@code the dropped table's definition is not said}
   */
  record Impossible(String reason) implements Reversal {}

  /** It is undone by these, in this order. */
  static Reversal by(Operation... operations) {
    return new Possible(List.of(operations));
  }
}
