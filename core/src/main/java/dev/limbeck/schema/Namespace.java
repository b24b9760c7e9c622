package dev.limbeck.schema;

import java.util.Optional;

/**
 * A schema: what PostgreSQL's catalogs call a namespace.
 *
 * @param name its name
 * @param owner whose it is; the current role's if empty
 */
public record Namespace(String name, Optional<String> owner) implements DatabaseObject {

  /** A schema of the current role. */
  public static Namespace of(String name) {
    return new Namespace(name, Optional.empty());
  }

  /** A schema of another role. */
  public Namespace authorization(String role) {
    return new Namespace(name, Optional.of(role));
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.OfDatabase(ObjectReference.OfDatabase.Kind.SCHEMA, name);
  }
}
