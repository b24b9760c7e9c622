package dev.limbeck.schema;

import java.util.Optional;

/**
 * A sequence of numbers.
 *
 * @param name its name
 * @param type {@code smallint}, {@code integer} or {@code bigint}, which it is if empty
 * @param options how it counts
 * @param owner the column with which it goes, if any
 * @param unlogged whether it is not written to the log; that of a table is as the table, without a
 *     word
 */
public record Sequence(
    QualifiedName name,
    Optional<DataType> type,
    SequenceOptions options,
    Optional<ColumnName> owner,
    boolean unlogged)
    implements Definition {

  /** One that counts from 1. */
  public static Sequence of(String name) {
    return new Sequence(
        QualifiedName.parse(name), Optional.empty(), SequenceOptions.NONE, Optional.empty(), false);
  }

  /** The type of its values. */
  public Sequence as(DataType otherType) {
    return new Sequence(name, Optional.of(otherType), options, owner, unlogged);
  }

  /** How it counts. */
  public Sequence with(SequenceOptions otherOptions) {
    return new Sequence(name, type, otherOptions, owner, unlogged);
  }

  /** It goes when this column goes. */
  public Sequence ownedBy(String table, String column) {
    return new Sequence(name, type, options, Optional.of(ColumnName.of(table, column)), unlogged);
  }

  /** It goes with no column. */
  public Sequence ownedByNone() {
    return new Sequence(name, type, options, Optional.empty(), unlogged);
  }

  /** It is not written to the log, and counts anew after a crash; PostgreSQL 15. */
  public Sequence asUnlogged() {
    return new Sequence(name, type, options, owner, true);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.SEQUENCE, name);
  }
}
