package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;

/** How a dialect writes names. */
public interface IdentifierRules {

  /** The name as it must stand in SQL; quoted only where it must be. */
  String quote(String name);

  /** Schema, if it is said, and name, each quoted where it must be. */
  default String quote(QualifiedName name) {
    return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
  }
}
