package dev.limbeck.schema;

import java.util.List;

/**
 * A type of a few words.
 *
 * @param name its name
 * @param values the words, in the order in which they compare
 */
public record EnumType(QualifiedName name, List<String> values) implements DatabaseObject {

  /** Copies the list. */
  public EnumType {
    values = List.copyOf(values);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.TYPE, name);
  }
}
