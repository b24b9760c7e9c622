package dev.limbeck.diff;

import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.GrantedPrivilege;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.ObjectReference.InSchema;
import dev.limbeck.schema.ObjectReference.Within;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.Relation;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was granted on columns of a table: it comes once they are there, goes with them, and is
 * granted again on those that are made anew.
 */
final class ColumnGrants {

  private ColumnGrants() {}

  /** Whether the privileges of an object are told behind its columns. */
  static boolean areOn(Situation situation, ObjectReference reference) {
    return situation.desired().definition(reference) instanceof Relation
        && situation.current().has(reference)
        && !situation.fate(reference).isMade()
        && (areIn(situation.current().get(reference)) || areIn(situation.desired().get(reference)));
  }

  private static boolean areIn(CatalogObject table) {
    return table.privileges().stream().anyMatch(one -> !one.privilege().columns().isEmpty());
  }

  /** Those that a table has once its columns are dropped that are to go. */
  static List<GrantedPrivilege> now(Situation situation, Tasks tasks, ObjectReference table) {
    return table instanceof InSchema in
        ? on(
            situation.current().get(table).privileges(),
            column -> !tasks.has(Moment.DROP, new Within(Within.Kind.COLUMN, in.name(), column)))
        : List.of();
  }

  /** Those on some columns, and those on the whole table. */
  static List<GrantedPrivilege> on(List<GrantedPrivilege> all, Predicate<String> columns) {
    return all.stream()
        .filter(one ->
            one.privilege().columns().isEmpty()
                || one.privilege().columns().stream().anyMatch(columns))
        .map(one ->
            new GrantedPrivilege(
                one.role(),
                new Privilege(
                    one.privilege().kind(),
                    one.privilege().columns().stream().filter(columns).toList()),
                one.grantOption(),
                one.withheld()))
        .toList();
  }
}
