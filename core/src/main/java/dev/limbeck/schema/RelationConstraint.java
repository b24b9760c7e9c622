package dev.limbeck.schema;

/**
 * A constraint of a table.
 *
 * @param table whose
 * @param constraint what it is, with its name; a NOT NULL only where it is more than its column
 *     could say, which then is nullable itself
 * @param inherited whether it comes from a table that this one inherits from or is a partition of
 */
public record RelationConstraint(QualifiedName table, Constraint constraint, boolean inherited)
    implements Definition {

  @Override
  public ObjectReference reference() {
    return new ObjectReference.Within(
        ObjectReference.Within.Kind.CONSTRAINT, table, constraint.name().orElseThrow());
  }
}
