package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onSchema;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.schema.Namespace;

/** Schemas. */
public interface SchemaDirectives extends Directives {

  /** Makes a schema. */
  default void createSchema(String name) {
    createSchema(Namespace.of(name));
  }

  /** Makes a schema: {@code schema("reports").authorization("app_owner")}. */
  default void createSchema(Namespace schema) {
    invoke(CreateObject.of(schema));
  }

  /** Makes a schema unless there is one of this name. */
  default void createSchemaIfNotExists(String name) {
    createSchemaIfNotExists(Namespace.of(name));
  }

  /** Makes a schema unless there is one of this name, whosever that one is. */
  default void createSchemaIfNotExists(Namespace schema) {
    invoke(CreateObject.ifNotExists(schema));
  }

  /** Drops a schema that holds nothing. */
  default void dropSchema(String name) {
    dropSchema(Namespace.of(name));
  }

  /** Drops a schema that holds nothing and says what it was, so that the step can be undone. */
  default void dropSchema(Namespace was) {
    invoke(DropObject.of(was));
  }

  /** Drops a schema that holds nothing, if there is one. */
  default void dropSchemaIfExists(String name) {
    invoke(DropObject.ifExists(onSchema(name)));
  }

  /** Drops a schema with all that it holds. */
  default void dropSchemaCascade(String name) {
    invoke(DropObject.cascade(onSchema(name)));
  }

  /** Gives a schema another name. */
  default void renameSchema(String name, String to) {
    invoke(new RenameObject(onSchema(name), to));
  }
}
