package dev.limbeck.schema;

import java.util.Optional;

/**
 * The name of an object, unquoted and with its case as the server keeps it.
 *
 * @param schema the schema's name; empty means the service's own
 * @param name the object's name
 */
public record QualifiedName(Optional<String> schema, String name) {

  /** A name in a schema that is said. */
  public QualifiedName(String schema, String name) {
    this(Optional.of(schema), name);
  }

  /** A name in the service's own schema. */
  public static QualifiedName local(String name) {
    return new QualifiedName(Optional.empty(), name);
  }

  /**
   * Reads {@code name} or {@code schema.name}; throws an {@link IllegalArgumentException} where
   * there are more dots.
   *
   * <p>Letters keep their case. A part that holds a dot itself stands in double quotes, {@code
   * "odd.schema".table}; a double quote within them is written twice.
   */
  public static QualifiedName parse(String text) {
    var parts = DottedName.parts(text);
    return switch (parts.size()) {
      case 1 -> local(parts.getFirst());
      case 2 -> new QualifiedName(parts.getFirst(), parts.getLast());
      default ->
          throw new IllegalArgumentException(
              "'%s' has %d parts; a name is  name  or  schema.name".formatted(text, parts.size()));
    };
  }

  /**
   * The schema of a name that says it; throws a {@link java.util.NoSuchElementException} for one in
   * the service's own.
   */
  public String schemaName() {
    return schema.orElseThrow();
  }

  /** The same name in another schema. */
  public QualifiedName in(String otherSchema) {
    return new QualifiedName(otherSchema, name);
  }

  /** Another object of the same schema. */
  public QualifiedName sibling(String otherName) {
    return new QualifiedName(schema, otherName);
  }

  /** {@code schema.name} or {@code name}, for messages; SQL is written by the dialect. */
  @Override
  public String toString() {
    return schema.map(known -> known + ".").orElse("") + name;
  }
}
