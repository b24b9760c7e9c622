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
   * @param name which; the one that {@code was} gets by the convention or from the server if empty
   * @param ifExists whether it may be missing
   * @param cascade whether what depends on it goes too
   * @param was what it was, so that it can be added again
   */
  record DropConstraint(
      QualifiedName table,
      Optional<String> name,
      boolean ifExists,
      boolean cascade,
      Optional<Constraint> was)
      implements ConstraintOperation {

    /** Checks that it says which. */
    public DropConstraint {
      if (name.isEmpty() && was.isEmpty()) {
        throw new IllegalArgumentException("it says neither the constraint's name nor what it is");
      }
    }

    @Override
    public DropConstraint forward() {
      return name.isEmpty()
          ? this
          : new DropConstraint(table, name, ifExists, cascade, Optional.empty());
    }
  }

  /**
   * Makes a unique index a constraint; it gets the constraint's name.
   *
   * @param table to which
   * @param constraint what it is to be
   */
  record AddIndexConstraint(QualifiedName table, IndexConstraint constraint)
      implements ConstraintOperation {}

  /**
   * Gives a constraint another name.
   *
   * @param table of which
   * @param name which
   * @param to its name from then on
   */
  record RenameConstraint(QualifiedName table, String name, String to)
      implements ConstraintOperation {}

  /**
   * Changes a constraint.
   *
   * @param table of which
   * @param name which
   * @param change what becomes of it
   */
  record AlterConstraint(QualifiedName table, String name, ConstraintChange change)
      implements ConstraintOperation {}

  /**
   * Looks at all rows for a constraint that was added without.
   *
   * @param table of which
   * @param name which
   */
  record ValidateConstraint(QualifiedName table, String name) implements ConstraintOperation {}
}
