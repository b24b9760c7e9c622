package dev.limbeck.dialect;

import java.util.Locale;

/**
 * Something that a statement names and a server does not have.
 *
 * @param kind what it is
 * @param name what the server calls it, without quotes; with its schema where the sentence has it
 */
public record Lack(Kind kind, String name) {

  /** What may be missing. */
  public enum Kind {
    /** An extension. */
    EXTENSION,
    /** A version of an extension that is there. */
    EXTENSION_VERSION,
    /** A way to compress values, which a server is built with or without. */
    COMPRESSION,
    /** A place for files. */
    TABLESPACE,
    /** A kind of table or index. */
    ACCESS_METHOD,
    /** A collation of the operating system, or a locale. */
    COLLATION,
    /** A language of functions. */
    LANGUAGE,
    /** A file with compiled functions. */
    LIBRARY,
    /** A type. */
    TYPE,
    /**
     * A function or its like, an operator or a class of operators, a configuration of text search,
     * another server.
     */
    FEATURE,
    /** A schema. */
    SCHEMA,
    /** A column. */
    COLUMN,
    /** A table or its like. */
    RELATION,
    /** Anything else that has a name. */
    OTHER;

    /**
     * Whether it belongs to the server and is no part of a schema: nothing that a schema's
     * statements do would bring it.
     */
    public boolean isOfServer() {
      return compareTo(LIBRARY) <= 0;
    }
  }

  /** Its name without a schema. */
  public String lastName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** As a message calls it, {@code extension 'postgis'}. */
  @Override
  public String toString() {
    return "%s '%s'".formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), name);
  }
}
