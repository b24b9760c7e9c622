package dev.limbeck.schema;

import java.util.List;

/**
 * What a role may do with an object.
 *
 * @param kind what
 * @param columns with these columns only; with the whole object if empty
 */
public record Privilege(Kind kind, List<String> columns) {

  /** What may be done. */
  public enum Kind {
    /** Read rows. */
    SELECT,
    /** Add rows. */
    INSERT,
    /** Change rows. */
    UPDATE,
    /** Take rows away. */
    DELETE,
    /** Take all rows away at once. */
    TRUNCATE,
    /** Refer to it by a foreign key. */
    REFERENCES,
    /** Make triggers on it. */
    TRIGGER,
    /** Vacuum, analyze, refresh and lock it; PostgreSQL 17. */
    MAINTAIN,
    /** Use what is in a schema, a type, a language or a sequence. */
    USAGE,
    /** Make objects in a schema or schemas in a database. */
    CREATE,
    /** Connect to a database. */
    CONNECT,
    /** Make temporary tables in a database. */
    TEMPORARY,
    /** Call a function or a procedure. */
    EXECUTE,
    /** Whatever there is to do with it. */
    ALL
  }

  /** Copies the list. */
  public Privilege {
    columns = List.copyOf(columns);
  }

  /** A privilege on an object as a whole. */
  public static Privilege of(Kind kind) {
    return new Privilege(kind, List.of());
  }

  /** With these columns only. */
  public Privilege only(String... names) {
    return new Privilege(kind, List.of(names));
  }
}
