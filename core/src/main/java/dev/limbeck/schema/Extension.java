package dev.limbeck.schema;

import java.util.Optional;

/**
 * A package of types and functions that the server has at hand.
 *
 * @param name its name
 * @param schema where its objects lie; where new objects lie otherwise
 * @param version which version; the server's default if empty
 * @param cascade whether the extensions that it requires are made too
 */
public record Extension(
    String name, Optional<String> schema, Optional<String> version, boolean cascade)
    implements DatabaseObject {

  /** One as the server has it by default. */
  public static Extension of(String name) {
    return new Extension(name, Optional.empty(), Optional.empty(), false);
  }

  /** Its objects lie in this schema. */
  public Extension inSchema(String schemaName) {
    return new Extension(name, Optional.of(schemaName), version, cascade);
  }

  /** In this version. */
  public Extension version(String number) {
    return new Extension(name, schema, Optional.of(number), cascade);
  }

  /** With the extensions that it requires. */
  public Extension withRequired() {
    return new Extension(name, schema, version, true);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.OfDatabase(ObjectReference.OfDatabase.Kind.EXTENSION, name);
  }
}
