package dev.limbeck.schema;

import java.util.List;
import java.util.Locale;

/** Which object of a database is meant, whatever it looks like. */
public sealed interface ObjectReference extends PrivilegeTarget {

  /**
   * An object that lies in a schema.
   *
   * @param kind what it is
   * @param name its name
   */
  record InSchema(InSchema.Kind kind, QualifiedName name) implements ObjectReference {

    /** What it is; in SQL the same words in upper case. */
    public enum Kind {
      /** A table, also one that is partitioned. */
      TABLE,
      /** A table of another server. */
      FOREIGN_TABLE,
      /** A view. */
      VIEW,
      /** A materialized view. */
      MATERIALIZED_VIEW,
      /** An index. */
      INDEX,
      /** A sequence. */
      SEQUENCE,
      /** An enum, a composite type or a range type. */
      TYPE,
      /** A domain. */
      DOMAIN,
      /** A collation. */
      COLLATION,
      /** Extended statistics. */
      STATISTICS,
      /** A configuration of full text search. */
      TEXT_SEARCH_CONFIGURATION
    }

    @Override
    public String word() {
      return ObjectReference.word(kind);
    }

    @Override
    public InSchema renamed(String to) {
      return new InSchema(kind, name.sibling(to));
    }

    @Override
    public String lastName() {
      return name.name();
    }
  }

  /**
   * An object that lies in no schema.
   *
   * @param kind what it is
   * @param name its name
   */
  record OfDatabase(OfDatabase.Kind kind, String name) implements ObjectReference {

    /** What it is; in SQL the same words in upper case. */
    public enum Kind {
      /** A schema. */
      SCHEMA,
      /** An extension. */
      EXTENSION,
      /** A trigger of the database itself. */
      EVENT_TRIGGER,
      /** A publication. */
      PUBLICATION,
      /** A language of functions. */
      LANGUAGE,
      /** A database. */
      DATABASE,
      /** A role. */
      ROLE,
      /** A tablespace. */
      TABLESPACE,
      /** What reads tables of other servers. */
      FOREIGN_DATA_WRAPPER,
      /** Another server. */
      SERVER
    }

    @Override
    public String word() {
      return ObjectReference.word(kind);
    }

    @Override
    public OfDatabase renamed(String to) {
      return new OfDatabase(kind, to);
    }

    @Override
    public String lastName() {
      return name;
    }
  }

  /**
   * An object that belongs to a table, a view or a domain.
   *
   * @param kind what it is
   * @param owner whose it is
   * @param name its name
   */
  record Within(Within.Kind kind, QualifiedName owner, String name) implements ObjectReference {

    /** What it is; in SQL the same words in upper case. */
    public enum Kind {
      /** A column. */
      COLUMN,
      /** A constraint of a table. */
      CONSTRAINT,
      /** A constraint of a domain. */
      DOMAIN_CONSTRAINT,
      /** A trigger. */
      TRIGGER,
      /** A policy. */
      POLICY,
      /** A rule. */
      RULE
    }

    @Override
    public String word() {
      return ObjectReference.word(kind);
    }

    @Override
    public Within renamed(String to) {
      return new Within(kind, owner, to);
    }

    @Override
    public String lastName() {
      return name;
    }
  }

  /**
   * A function or its like; several of one name differ by their arguments.
   *
   * @param kind what it is
   * @param name its name
   * @param arguments the types of what it takes in, in order
   */
  record Callable(Callable.Kind kind, QualifiedName name, List<DataType> arguments)
      implements ObjectReference {

    /** What it is; in SQL the same word in upper case. */
    public enum Kind {
      /** A function. */
      FUNCTION,
      /** A procedure. */
      PROCEDURE,
      /** An aggregate. */
      AGGREGATE
    }

    /** Copies the list. */
    public Callable {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String word() {
      return ObjectReference.word(kind);
    }

    @Override
    public Callable renamed(String to) {
      return new Callable(kind, name.sibling(to), arguments);
    }

    @Override
    public String lastName() {
      return name.name();
    }
  }

  /** What it is, {@code materialized view}. */
  String word();

  /** The object of this kind and place with another name. */
  ObjectReference renamed(String to);

  /** Its name without schema and table. */
  String lastName();

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
