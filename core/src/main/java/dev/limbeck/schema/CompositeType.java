package dev.limbeck.schema;

import java.util.List;

/**
 * A type of several fields.
 *
 * @param name its name
 * @param attributes the fields, in order
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes)
    implements DatabaseObject {

  /** Copies the list. */
  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.TYPE, name);
  }
}
