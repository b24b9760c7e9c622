package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onMaterializedView;
import static dev.limbeck.migration.ReferenceElements.onView;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.ViewOperation.ChangeViewOption;
import dev.limbeck.operation.ViewOperation.RefreshMaterializedView;
import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.View;
import java.util.Optional;

/** Views and materialized views. */
public interface ViewDirectives extends Directives {

  /** Makes a view; the query is never rewritten. */
  default void createView(String name, String query) {
    createView(View.of(name, query));
  }

  /** Makes a view with options: {@code view("active_users", "SELECT ...").securityInvoker()}. */
  default void createView(View view) {
    invoke(CreateObject.of(view));
  }

  /** Makes a view, or gives one that is there another query with the same columns, or more. */
  default void createOrReplaceView(View view) {
    invoke(CreateObject.orReplace(view));
  }

  /** Gives a view another query and says what it was, so that the step can be undone. */
  default void createOrReplaceView(View view, View was) {
    invoke(CreateObject.orReplace(view, was));
  }

  /** Changes an option of a view, which had the server's default. */
  default void changeViewOption(String view, String option, String value) {
    changeOption(view, option, Optional.of(value), Optional.empty());
  }

  /** Changes an option of a view and says what it was, so that the step can be undone. */
  default void changeViewOption(String view, String option, String value, String was) {
    changeOption(view, option, Optional.of(value), Optional.of(was));
  }

  /** Gives an option of a view the server's default. */
  default void dropViewOption(String view, String option) {
    changeOption(view, option, Optional.empty(), Optional.empty());
  }

  /** Gives an option of a view the server's default and says what it was, so it can be undone. */
  default void dropViewOption(String view, String option, String was) {
    changeOption(view, option, Optional.empty(), Optional.of(was));
  }

  private void changeOption(
      String view, String option, Optional<String> value, Optional<String> was) {
    invoke(new ChangeViewOption(QualifiedName.parse(view), option, value, was));
  }

  /** Drops a view. */
  default void dropView(String name) {
    invoke(DropObject.of(onView(name)));
  }

  /** Drops a view and says what it was, so that the step can be undone. */
  default void dropView(View was) {
    invoke(DropObject.of(was));
  }

  /** Drops a view if there is one. */
  default void dropViewIfExists(String name) {
    invoke(DropObject.ifExists(onView(name)));
  }

  /** Drops a view with all that depends on it. */
  default void dropViewCascade(String name) {
    invoke(DropObject.cascade(onView(name)));
  }

  /** Gives a view another name; it stays in its schema. */
  default void renameView(String name, String to) {
    invoke(new RenameObject(onView(name), to));
  }

  /** Makes a materialized view and fills it. */
  default void createMaterializedView(String name, String query) {
    createMaterializedView(MaterializedView.of(name, query));
  }

  /** Makes a materialized view: {@code materializedView("totals", "SELECT ...").withoutRows()}. */
  default void createMaterializedView(MaterializedView view) {
    invoke(CreateObject.of(view));
  }

  /** Makes a materialized view unless there is one of this name, whatever that one looks like. */
  default void createMaterializedViewIfNotExists(MaterializedView view) {
    invoke(CreateObject.ifNotExists(view));
  }

  /** Reads the rows of a materialized view anew; nobody reads it meanwhile. */
  default void refreshMaterializedView(String name) {
    invoke(new RefreshMaterializedView(QualifiedName.parse(name), false));
  }

  /** Reads the rows of a materialized view anew while others read it; it needs a unique index. */
  default void refreshMaterializedViewConcurrently(String name) {
    invoke(new RefreshMaterializedView(QualifiedName.parse(name), true));
  }

  /** Drops a materialized view. */
  default void dropMaterializedView(String name) {
    invoke(DropObject.of(onMaterializedView(name)));
  }

  /** Drops a materialized view and says what it was, so that the step can be undone. */
  default void dropMaterializedView(MaterializedView was) {
    invoke(DropObject.of(was));
  }

  /** Drops a materialized view if there is one. */
  default void dropMaterializedViewIfExists(String name) {
    invoke(DropObject.ifExists(onMaterializedView(name)));
  }

  /** Drops a materialized view with all that depends on it. */
  default void dropMaterializedViewCascade(String name) {
    invoke(DropObject.cascade(onMaterializedView(name)));
  }

  /** Gives a materialized view another name; it stays in its schema. */
  default void renameMaterializedView(String name, String to) {
    invoke(new RenameObject(onMaterializedView(name), to));
  }
}
