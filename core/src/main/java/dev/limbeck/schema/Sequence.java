package dev.limbeck.schema;

import java.util.Optional;

/**
 * A sequence of numbers.
 *
 * @param name its name
 * @param type {@code smallint}, {@code integer} or {@code bigint}, which it is if empty
 * @param options how it counts
 * @param owner the column with which it goes, if any
 */
public record Sequence(
    QualifiedName name,
    Optional<DataType> type,
    SequenceOptions options,
    Optional<ColumnName> owner)
    implements Definition {

  /** One that counts from 1. */
  public static Sequence of(String name) {
    return new Sequence(
        QualifiedName.parse(name), Optional.empty(), SequenceOptions.NONE, Optional.empty());
  }

  /** The type of its values. */
  public Sequence as(DataType otherType) {
    return new Sequence(name, Optional.of(otherType), options, owner);
  }

  /** How it counts. */
  public Sequence with(SequenceOptions otherOptions) {
    return new Sequence(name, type, otherOptions, owner);
  }

  /** It goes when this column goes. */
  public Sequence ownedBy(String table, String column) {
    return new Sequence(name, type, options, Optional.of(ColumnName.of(table, column)));
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.SEQUENCE, name);
  }
}
