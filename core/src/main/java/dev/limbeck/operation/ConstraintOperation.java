package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** What adds, drops or changes a constraint of a table. */
public sealed interface ConstraintOperation extends Operation {

  /** The table whose constraint it is. */
  QualifiedName table();

  /**
   * Adds a constraint.
   *
   * @param table to which
   * @param constraint what it is to be
   */
  record AddConstraint(QualifiedName table, Constraint constraint) implements ConstraintOperation {}

  /**
   * Drops a constraint.
   *
   * @param table of which
   * @param name which
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be added again
   */
  record DropConstraint(
      QualifiedName table, String name, boolean ifExists, boolean cascade, Optional<Constraint> was)
      implements ConstraintOperation {}

  /**
   * Looks at all rows for a constraint that was added without.
   *
   * @param table of which
   * @param name which
   */
  record ValidateConstraint(QualifiedName table, String name) implements ConstraintOperation {}
}
