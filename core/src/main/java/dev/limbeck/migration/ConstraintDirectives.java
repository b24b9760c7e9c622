package dev.limbeck.migration;

import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.util.Optional;

/** Constraints of tables. */
public interface ConstraintDirectives extends Directives {

  /** Adds a constraint of any kind: {@code foreignKey("user_id").references("users", "id")}. */
  default void addConstraint(String table, Constraint constraint) {
    invoke(new ConstraintOperation.AddConstraint(QualifiedName.parse(table), constraint));
  }

  /** Adds a primary key. */
  default void createPrimaryKey(String name, String table, String... columns) {
    addConstraint(table, PrimaryKey.of(columns).named(name));
  }

  /** Adds a unique constraint. */
  default void createUniqueConstraint(String name, String table, String... columns) {
    addConstraint(table, Unique.of(columns).named(name));
  }

  /** Adds a check constraint. */
  default void createCheckConstraint(String name, String table, String condition) {
    addConstraint(table, Check.of(condition).named(name));
  }

  /** Drops a constraint. */
  default void dropConstraint(String table, String name) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), name, false, false, Optional.empty()));
  }

  /** Drops a constraint and says what it was, so that the step can be undone. */
  default void dropConstraint(String table, String name, Constraint was) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), name, false, false, Optional.of(was)));
  }

  /** Looks at all rows for a constraint that was added {@code notValid()}. */
  default void validateConstraint(String table, String name) {
    invoke(new ConstraintOperation.ValidateConstraint(QualifiedName.parse(table), name));
  }
}
