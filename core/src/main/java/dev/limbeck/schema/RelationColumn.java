package dev.limbeck.schema;

/**
 * A column of a table.
 *
 * @param table whose
 * @param column what it is, without its comment and without constraints beside it
 * @param inherited whether it comes from a table that this one inherits from or is a partition of,
 *     so that it is made, altered and dropped there; its default is its own
 */
public record RelationColumn(QualifiedName table, Column column, boolean inherited)
    implements Definition {

  @Override
  public ObjectReference reference() {
    return new ObjectReference.Within(ObjectReference.Within.Kind.COLUMN, table, column.name());
  }
}
