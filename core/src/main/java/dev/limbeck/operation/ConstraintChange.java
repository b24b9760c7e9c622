package dev.limbeck.operation;

import dev.limbeck.schema.Deferral;
import java.util.Optional;

/** What becomes of a constraint. */
public sealed interface ConstraintChange {

  /**
   * A foreign key is checked at another time.
   *
   * @param deferral when
   * @param was when before; at each statement if empty
   */
  record ToDeferral(Deferral deferral, Optional<Deferral> was) implements ConstraintChange {

    /** When it was checked before; at each statement where this is not said. */
    public ToDeferral from(ToDeferral before) {
      return new ToDeferral(deferral, Optional.of(before.deferral()));
    }
  }

  /** The rows of a foreign key are looked at from then on, PostgreSQL 18. */
  record ToEnforced() implements ConstraintChange {}

  /** The rows of a foreign key are not looked at any more, PostgreSQL 18. */
  record ToNotEnforced() implements ConstraintChange {}

  /** Tables that inherit from this one have its not-null constraint too, PostgreSQL 18. */
  record ToInherited() implements ConstraintChange {}

  /** Tables that inherit from this one need not have its not-null constraint, PostgreSQL 18. */
  record ToNotInherited() implements ConstraintChange {}
}
