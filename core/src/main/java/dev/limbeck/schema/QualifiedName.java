package dev.limbeck.schema;

/**
 * A name within a schema, unquoted and with its case as the server keeps it.
 *
 * @param schema the schema's name
 * @param name the object's name
 */
public record QualifiedName(String schema, String name) {

  /** {@code schema.name}, for messages; SQL is written by the dialect's identifier rules. */
  @Override
  public String toString() {
    return schema + "." + name;
  }
}
