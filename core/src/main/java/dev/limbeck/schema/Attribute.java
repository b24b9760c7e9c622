package dev.limbeck.schema;

import java.util.Optional;

/**
 * A field of a composite type.
 *
 * @param name its name
 * @param type its type
 * @param collation how its texts compare, where that is not the type's own way
 */
public record Attribute(String name, DataType type, Optional<QualifiedName> collation) {

  /** A field that compares as its type does. */
  public static Attribute of(String name, DataType type) {
    return new Attribute(name, type, Optional.empty());
  }

  /** How its texts compare: {@code collate("C")}. */
  public Attribute collate(String collationName) {
    return new Attribute(name, type, Optional.of(QualifiedName.parse(collationName)));
  }
}
