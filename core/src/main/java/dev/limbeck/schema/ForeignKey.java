package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * The values of some columns are a key of another table.
 *
 * @param name its name, if it is said
 * @param columns in order
 * @param table the table that is referred to
 * @param keys its columns; its primary key if empty
 * @param full whether all columns must be null or none, {@code MATCH FULL}
 * @param period whether the last column is a range that must be covered, PostgreSQL 18
 * @param onDelete what becomes of rows that refer to one that is deleted
 * @param onUpdate what becomes of them when its key changes
 * @param deferral when it is checked
 * @param validation which rows it is checked on
 */
public record ForeignKey(
    Optional<String> name,
    List<String> columns,
    QualifiedName table,
    List<String> keys,
    boolean full,
    boolean period,
    ReferenceAction onDelete,
    ReferenceAction onUpdate,
    Deferral deferral,
    Validation validation)
    implements Constraint {

  /** Copies both lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }

  /**
   * A foreign key that does not say yet what it refers to.
   *
   * @param columns in order
   */
  public record Start(List<String> columns) {

    /** Copies the list. */
    public Start {
      columns = List.copyOf(columns);
    }

    /** To these columns of a table, {@code users} or {@code schema.users}; its key if none. */
    public ForeignKey references(String table, String... keys) {
      return to(QualifiedName.parse(table), List.of(keys));
    }

    /** To these columns of a table. */
    public ForeignKey to(QualifiedName table, List<String> keys) {
      return new ForeignKey(
          Optional.empty(),
          columns,
          table,
          keys,
          false,
          false,
          ReferenceAction.NO_ACTION,
          ReferenceAction.NO_ACTION,
          Deferral.NOT_DEFERRABLE,
          Validation.VALID);
    }
  }

  /** The foreign key of these columns; say next what it references. */
  public static Start of(String... columns) {
    return new Start(List.of(columns));
  }

  @Override
  public ForeignKey named(String otherName) {
    return new ForeignKey(
        Optional.of(otherName),
        columns,
        table,
        keys,
        full,
        period,
        onDelete,
        onUpdate,
        deferral,
        validation);
  }

  /** What becomes of rows that refer to one that is deleted. */
  public ForeignKey onDelete(ReferenceAction action) {
    return new ForeignKey(
        name, columns, table, keys, full, period, action, onUpdate, deferral, validation);
  }

  /** What becomes of them when its key changes. */
  public ForeignKey onUpdate(ReferenceAction action) {
    return new ForeignKey(
        name, columns, table, keys, full, period, onDelete, action, deferral, validation);
  }

  /** All of its columns are null, or none. */
  public ForeignKey matchFull() {
    return new ForeignKey(
        name, columns, table, keys, true, period, onDelete, onUpdate, deferral, validation);
  }

  /** Its last column is a range that the ranges of the other table must cover; PostgreSQL 18. */
  public ForeignKey overPeriod() {
    return new ForeignKey(
        name, columns, table, keys, full, true, onDelete, onUpdate, deferral, validation);
  }

  /** A transaction may put off its check. */
  public ForeignKey deferrable() {
    return with(Deferral.INITIALLY_IMMEDIATE);
  }

  /** It is checked at the end of a transaction. */
  public ForeignKey initiallyDeferred() {
    return with(Deferral.INITIALLY_DEFERRED);
  }

  /** Rows that are there already are not looked at until it is validated. */
  public ForeignKey notValid() {
    return with(Validation.NOT_VALID);
  }

  /** No row is ever looked at; PostgreSQL 18. */
  public ForeignKey notEnforced() {
    return with(Validation.NOT_ENFORCED);
  }

  private ForeignKey with(Validation otherValidation) {
    return new ForeignKey(
        name, columns, table, keys, full, period, onDelete, onUpdate, deferral, otherValidation);
  }

  private ForeignKey with(Deferral otherDeferral) {
    return new ForeignKey(
        name, columns, table, keys, full, period, onDelete, onUpdate, otherDeferral, validation);
  }
}
