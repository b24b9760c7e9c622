package dev.limbeck.schema;

/**
 * All objects of a kind that a schema holds when privileges are granted; not those that come later.
 *
 * @param kind of which kind
 * @param schema its name
 */
public record AllInSchema(Kind kind, String schema) implements PrivilegeTarget {

  /** Kinds of objects that privileges can be granted on together. */
  public enum Kind {
    /** Tables and views. */
    TABLES,
    /** Sequences. */
    SEQUENCES,
    /** Functions. */
    FUNCTIONS,
    /** Procedures. */
    PROCEDURES,
    /** Functions and procedures. */
    ROUTINES
  }
}
