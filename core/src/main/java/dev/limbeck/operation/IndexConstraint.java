package dev.limbeck.operation;

import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Index;
import java.util.Optional;

/**
 * A constraint whose unique index is there already.
 *
 * @param name its name; the index's if empty
 * @param index the index's name
 * @param primary whether it becomes the primary key
 * @param deferral when it is checked
 * @param was the index, so that it can be made again: to drop the constraint drops its index
 */
public record IndexConstraint(
    Optional<String> name, String index, boolean primary, Deferral deferral, Optional<Index> was) {

  /** One of that index's name. */
  public static IndexConstraint of(String index, boolean primary) {
    return new IndexConstraint(
        Optional.empty(), index, primary, Deferral.NOT_DEFERRABLE, Optional.empty());
  }

  /** The same with a name, which becomes the index's too. */
  public IndexConstraint named(String otherName) {
    return new IndexConstraint(Optional.of(otherName), index, primary, deferral, was);
  }

  /** A transaction may put off its check. */
  public IndexConstraint deferrable() {
    return new IndexConstraint(name, index, primary, Deferral.INITIALLY_IMMEDIATE, was);
  }

  /** It is checked at the end of a transaction. */
  public IndexConstraint initiallyDeferred() {
    return new IndexConstraint(name, index, primary, Deferral.INITIALLY_DEFERRED, was);
  }

  /** The index as it was, so that the step can be undone. */
  public IndexConstraint from(Index before) {
    return new IndexConstraint(name, index, primary, deferral, Optional.of(before.named(index)));
  }
}
