package dev.limbeck.schema;

import java.util.Optional;

/**
 * Objects that do not exist yet: what privileges they have when they are made.
 *
 * @param kind of which kind
 * @param schema in which schema; in any if empty
 * @param creator made by which role; by the current one if empty
 */
public record DefaultPrivileges(Kind kind, Optional<String> schema, Optional<String> creator) {

  /** Kinds of objects that have default privileges. */
  public enum Kind {
    /** Tables and views. */
    TABLES,
    /** Sequences. */
    SEQUENCES,
    /** Functions and procedures. */
    FUNCTIONS,
    /** Types and domains. */
    TYPES,
    /** Schemas. */
    SCHEMAS
  }

  /** Those that the current role makes anywhere. */
  public static DefaultPrivileges of(Kind kind) {
    return new DefaultPrivileges(kind, Optional.empty(), Optional.empty());
  }

  /** In this schema. */
  public DefaultPrivileges inSchema(String name) {
    return new DefaultPrivileges(kind, Optional.of(name), creator);
  }

  /** Made by this role. */
  public DefaultPrivileges createdBy(String role) {
    return new DefaultPrivileges(kind, schema, Optional.of(role));
  }
}
