package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onTable;

import dev.limbeck.operation.ObjectOperation.ChangeOwner;
import dev.limbeck.operation.ObjectOperation.Comment;
import dev.limbeck.operation.ObjectOperation.MoveObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.schema.ObjectReference;
import java.util.Optional;

/** What can be done with objects of every kind: comments, names, schemas, owners. */
public interface ObjectDirectives extends Directives {

  /** Says what an object is for: {@code comment(onColumn("users", "email"), "in lower case")}. */
  default void comment(ObjectReference object, String text) {
    invoke(new Comment(object, Optional.of(text), Optional.empty()));
  }

  /** Says what an object is for, and what was said before, so that the step can be undone. */
  default void comment(ObjectReference object, String text, String was) {
    invoke(new Comment(object, Optional.of(text), Optional.of(was)));
  }

  /** Takes an object's comment away. */
  default void dropComment(ObjectReference object) {
    invoke(new Comment(object, Optional.empty(), Optional.empty()));
  }

  /** Takes an object's comment away and says what it was, so that the step can be undone. */
  default void dropComment(ObjectReference object, String was) {
    invoke(new Comment(object, Optional.empty(), Optional.of(was)));
  }

  /** Says what a table is for. */
  default void createTableComment(String table, String text) {
    comment(onTable(table), text);
  }

  /** Says what a table is for, and what was said before, so that the step can be undone. */
  default void createTableComment(String table, String text, String was) {
    comment(onTable(table), text, was);
  }

  /** Takes a table's comment away. */
  default void dropTableComment(String table) {
    dropComment(onTable(table));
  }

  /** Takes a table's comment away and says what it was, so that the step can be undone. */
  default void dropTableComment(String table, String was) {
    dropComment(onTable(table), was);
  }

  /** Gives an object of any kind another name: {@code rename(onPolicy("users", "own"), "mine")}. */
  default void rename(ObjectReference object, String to) {
    invoke(new RenameObject(object, to));
  }

  /**
   * Brings an object into another schema; an object that is written with its schema can be brought
   * back.
   */
  default void moveToSchema(ObjectReference object, String schema) {
    invoke(new MoveObject(object, schema, Optional.empty()));
  }

  /** Brings an object into another schema and says where it was, so that it can be undone. */
  default void moveToSchema(ObjectReference object, String schema, String was) {
    invoke(new MoveObject(object, schema, Optional.of(was)));
  }

  /** Gives an object to another role. */
  default void changeOwner(ObjectReference object, String owner) {
    invoke(new ChangeOwner(object, owner, Optional.empty()));
  }

  /** Gives an object to another role and says whose it was, so that the step can be undone. */
  default void changeOwner(ObjectReference object, String owner, String was) {
    invoke(new ChangeOwner(object, owner, Optional.of(was)));
  }
}
