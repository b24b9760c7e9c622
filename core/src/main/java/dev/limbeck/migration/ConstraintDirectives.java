package dev.limbeck.migration;

import dev.limbeck.operation.ConstraintChange;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.util.List;
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

  /**
   * Adds a foreign key from columns of a table to those of another one: {@code
   * createForeignKey("fk_sessions_user", "sessions", "users", columns("user_id"), columns("id"))}.
   *
   * <p>With a condition of its own, such as {@code onDelete(CASCADE)}: {@link #addConstraint}.
   */
  default void createForeignKey(
      String name, String source, String referent, List<String> columns, List<String> keys) {
    addConstraint(
        source,
        new ForeignKey.Start(columns)
            .references(referent, keys.toArray(String[]::new))
            .named(name));
  }

  /** Adds an exclusion constraint: {@code exclude("gist").with("during", "&&")}. */
  default void createExcludeConstraint(String name, String table, Exclusion exclusion) {
    addConstraint(table, exclusion.named(name));
  }

  /** Makes a unique index a constraint: {@code uniqueUsing("ix_users_email").named("uq_email")}. */
  default void addConstraint(String table, IndexConstraint constraint) {
    invoke(new ConstraintOperation.AddIndexConstraint(QualifiedName.parse(table), constraint));
  }

  /** Drops a constraint. */
  default void dropConstraint(String table, String name) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), Optional.of(name), false, false, Optional.empty()));
  }

  /** Drops a constraint and says what it was, so that the step can be undone. */
  default void dropConstraint(String table, String name, Constraint was) {
    dropConstraint(table, was.named(name));
  }

  /**
   * Drops a constraint by what it was, {@code foreignKey("user_id").references("users", "id")}.
   *
   * <p>One that does not say its name has the one that it got by the convention, else that which
   * PostgreSQL gives.
   */
  default void dropConstraint(String table, Constraint was) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), was.name(), false, false, Optional.of(was)));
  }

  /** Drops a constraint if there is one. */
  default void dropConstraintIfExists(String table, String name) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), Optional.of(name), true, false, Optional.empty()));
  }

  /** Drops a constraint with all that depends on it: the foreign keys that refer to a key. */
  default void dropConstraintCascade(String table, String name) {
    invoke(
        new ConstraintOperation.DropConstraint(
            QualifiedName.parse(table), Optional.of(name), false, true, Optional.empty()));
  }

  /** Looks at all rows for a constraint that was added {@code notValid()}. */
  default void validateConstraint(String table, String name) {
    invoke(new ConstraintOperation.ValidateConstraint(QualifiedName.parse(table), name));
  }

  /** Gives a constraint another name, and the index that belongs to it. */
  default void renameConstraint(String table, String name, String to) {
    invoke(new ConstraintOperation.RenameConstraint(QualifiedName.parse(table), name, to));
  }

  /** Changes a constraint: {@code toDeferrable}, {@code toEnforced} and their like. */
  default void alterConstraint(String table, String name, ConstraintChange change) {
    invoke(new ConstraintOperation.AlterConstraint(QualifiedName.parse(table), name, change));
  }
}
