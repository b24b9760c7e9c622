package dev.limbeck.migration;

import dev.limbeck.schema.AllInSchema;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.Callable;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.OfDatabase;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.PrivilegeTarget;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/** Which object is meant, for comments, owners, schemas and privileges. */
abstract class ReferenceElements extends TableElements {

  ReferenceElements() {}

  /** A table. */
  public static ObjectReference onTable(String name) {
    return inSchema(InSchema.Kind.TABLE, name);
  }

  /** A table of another server. */
  public static ObjectReference onForeignTable(String name) {
    return inSchema(InSchema.Kind.FOREIGN_TABLE, name);
  }

  /** A view. */
  public static ObjectReference onView(String name) {
    return inSchema(InSchema.Kind.VIEW, name);
  }

  /** A materialized view. */
  public static ObjectReference onMaterializedView(String name) {
    return inSchema(InSchema.Kind.MATERIALIZED_VIEW, name);
  }

  /** An index. */
  public static ObjectReference onIndex(String name) {
    return inSchema(InSchema.Kind.INDEX, name);
  }

  /** A sequence. */
  public static ObjectReference onSequence(String name) {
    return inSchema(InSchema.Kind.SEQUENCE, name);
  }

  /** An enum, a composite type or a range type. */
  public static ObjectReference onType(String name) {
    return inSchema(InSchema.Kind.TYPE, name);
  }

  /** A domain. */
  public static ObjectReference onDomain(String name) {
    return inSchema(InSchema.Kind.DOMAIN, name);
  }

  /** A collation. */
  public static ObjectReference onCollation(String name) {
    return inSchema(InSchema.Kind.COLLATION, name);
  }

  /** Extended statistics. */
  public static ObjectReference onStatistics(String name) {
    return inSchema(InSchema.Kind.STATISTICS, name);
  }

  /** A configuration of full text search. */
  public static ObjectReference onTextSearchConfiguration(String name) {
    return inSchema(InSchema.Kind.TEXT_SEARCH_CONFIGURATION, name);
  }

  /** A schema. */
  public static ObjectReference onSchema(String name) {
    return new OfDatabase(OfDatabase.Kind.SCHEMA, name);
  }

  /** An extension. */
  public static ObjectReference onExtension(String name) {
    return new OfDatabase(OfDatabase.Kind.EXTENSION, name);
  }

  /** A trigger of the database itself. */
  public static ObjectReference onEventTrigger(String name) {
    return new OfDatabase(OfDatabase.Kind.EVENT_TRIGGER, name);
  }

  /** A publication. */
  public static ObjectReference onPublication(String name) {
    return new OfDatabase(OfDatabase.Kind.PUBLICATION, name);
  }

  /** A language of functions. */
  public static ObjectReference onLanguage(String name) {
    return new OfDatabase(OfDatabase.Kind.LANGUAGE, name);
  }

  /** A database. */
  public static ObjectReference onDatabase(String name) {
    return new OfDatabase(OfDatabase.Kind.DATABASE, name);
  }

  /** A role; it is the server's, not the database's. */
  public static ObjectReference onRole(String name) {
    return new OfDatabase(OfDatabase.Kind.ROLE, name);
  }

  /** A tablespace. */
  public static ObjectReference onTablespace(String name) {
    return new OfDatabase(OfDatabase.Kind.TABLESPACE, name);
  }

  /** What reads tables of other servers. */
  public static ObjectReference onForeignDataWrapper(String name) {
    return new OfDatabase(OfDatabase.Kind.FOREIGN_DATA_WRAPPER, name);
  }

  /** Another server. */
  public static ObjectReference onServer(String name) {
    return new OfDatabase(OfDatabase.Kind.SERVER, name);
  }

  /** A column of a table, a view or a composite type. */
  public static ObjectReference onColumn(String table, String column) {
    return within(Within.Kind.COLUMN, table, column);
  }

  /** A constraint of a table. */
  public static ObjectReference onConstraint(String table, String name) {
    return within(Within.Kind.CONSTRAINT, table, name);
  }

  /** A constraint of a domain. */
  public static ObjectReference onDomainConstraint(String domain, String name) {
    return within(Within.Kind.DOMAIN_CONSTRAINT, domain, name);
  }

  /** A trigger of a table. */
  public static ObjectReference onTrigger(String table, String name) {
    return within(Within.Kind.TRIGGER, table, name);
  }

  /** A policy of a table. */
  public static ObjectReference onPolicy(String table, String name) {
    return within(Within.Kind.POLICY, table, name);
  }

  /** A rule of a table or a view. */
  public static ObjectReference onRule(String table, String name) {
    return within(Within.Kind.RULE, table, name);
  }

  /** A function, by the types of what it takes in. */
  public static Callable onFunction(String name, DataType... arguments) {
    return callable(Callable.Kind.FUNCTION, name, arguments);
  }

  /** A procedure, by the types of what it takes. */
  public static Callable onProcedure(String name, DataType... arguments) {
    return callable(Callable.Kind.PROCEDURE, name, arguments);
  }

  /** An aggregate, by the types of what it takes in. */
  public static Callable onAggregate(String name, DataType... arguments) {
    return callable(Callable.Kind.AGGREGATE, name, arguments);
  }

  /** All tables and views that a schema has now. */
  public static PrivilegeTarget onAllTables(String schema) {
    return new AllInSchema(AllInSchema.Kind.TABLES, schema);
  }

  /** All sequences that a schema has now. */
  public static PrivilegeTarget onAllSequences(String schema) {
    return new AllInSchema(AllInSchema.Kind.SEQUENCES, schema);
  }

  /** All functions that a schema has now. */
  public static PrivilegeTarget onAllFunctions(String schema) {
    return new AllInSchema(AllInSchema.Kind.FUNCTIONS, schema);
  }

  /** All procedures that a schema has now. */
  public static PrivilegeTarget onAllProcedures(String schema) {
    return new AllInSchema(AllInSchema.Kind.PROCEDURES, schema);
  }

  /** All functions and procedures that a schema has now. */
  public static PrivilegeTarget onAllRoutines(String schema) {
    return new AllInSchema(AllInSchema.Kind.ROUTINES, schema);
  }

  private static ObjectReference inSchema(InSchema.Kind kind, String name) {
    return new InSchema(kind, QualifiedName.parse(name));
  }

  private static ObjectReference within(Within.Kind kind, String owner, String name) {
    return new Within(kind, QualifiedName.parse(owner), name);
  }

  private static Callable callable(Callable.Kind kind, String name, DataType... arguments) {
    return new Callable(kind, QualifiedName.parse(name), List.of(arguments));
  }
}
