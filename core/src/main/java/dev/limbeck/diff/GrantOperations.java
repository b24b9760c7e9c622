package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.PrivilegeOperation.Grant;
import dev.limbeck.operation.PrivilegeOperation.Revoke;
import dev.limbeck.schema.GrantedPrivilege;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Privilege;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations that grant and revoke what roles may do with an object. */
final class GrantOperations {

  /**
   * One thing that one role may do.
   *
   * @param column with this column only
   */
  private record Right(String role, Privilege.Kind kind, Optional<String> column) {

    /** To revoke it takes this right away too. */
    boolean covers(Right other) {
      return column.isEmpty()
          && other.column.isPresent()
          && role.equals(other.role)
          && kind == other.kind;
    }
  }

  private final ObjectReference object;
  private final List<Operation> operations = new ArrayList<>();

  private GrantOperations(ObjectReference object) {
    this.object = object;
  }

  /** From what was granted to what is to be: first what is taken away, then what is given. */
  static List<Operation> between(
      ObjectReference object, List<GrantedPrivilege> current, List<GrantedPrivilege> desired) {
    var changes = new GrantOperations(object);
    var had = rights(current, false);
    var gets = rights(desired, false);
    var withheld = rights(current, true);
    var withholds = rights(desired, true);
    var lost = without(had.keySet(), gets);
    changes.revoke(lost, false);
    changes.revoke(without(withholds.keySet(), withheld), false);
    changes.revoke(
        had.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .filter(right -> !gets.getOrDefault(right, true))
            .toList(),
        true);
    changes.grant(without(withheld.keySet(), withholds), false);
    var given = new LinkedHashMap<Right, Boolean>();
    gets.forEach((right, option) -> {
      boolean has = had.containsKey(right) && lost.stream().noneMatch(it -> it.covers(right));
      if (!has || (option && !had.getOrDefault(right, false))) {
        given.put(right, option);
      }
    });
    changes.grant(
        given.keySet().stream().filter(it -> !gets.getOrDefault(it, false)).toList(), false);
    changes.grant(
        given.keySet().stream().filter(it -> gets.getOrDefault(it, false)).toList(), true);
    return List.copyOf(changes.operations);
  }

  /** Each right, and whether it may be granted to others. */
  private static Map<Right, Boolean> rights(List<GrantedPrivilege> granted, boolean withheld) {
    var rights = new LinkedHashMap<Right, Boolean>();
    for (var one : granted) {
      if (one.withheld() == withheld) {
        for (var right : rights(one)) {
          rights.merge(right, one.grantOption(), Boolean::logicalOr);
        }
      }
    }
    return rights;
  }

  private static List<Right> rights(GrantedPrivilege granted) {
    var kind = granted.privilege().kind();
    var columns = granted.privilege().columns();
    return columns.isEmpty()
        ? List.of(new Right(granted.role(), kind, Optional.empty()))
        : columns.stream()
            .map(column -> new Right(granted.role(), kind, Optional.of(column)))
            .toList();
  }

  private static List<Right> without(Iterable<Right> rights, Map<Right, Boolean> others) {
    var left = new ArrayList<Right>();
    rights.forEach(right -> {
      if (!others.containsKey(right)) {
        left.add(right);
      }
    });
    return left;
  }

  private void revoke(List<Right> rights, boolean optionOnly) {
    byRole(rights)
        .forEach((role, privileges) ->
            operations.add(new Revoke(role, object, privileges, optionOnly, false)));
  }

  private void grant(List<Right> rights, boolean option) {
    byRole(rights)
        .forEach((role, privileges) -> operations.add(new Grant(role, object, privileges, option)));
  }

  /** One statement a role; the columns of a privilege stand together. */
  private static Map<String, List<Privilege>> byRole(List<Right> rights) {
    var byRole = new LinkedHashMap<String, List<Privilege>>();
    for (var right : rights) {
      var privileges = byRole.computeIfAbsent(right.role(), role -> new ArrayList<>());
      var same =
          right.column().isEmpty()
              ? Optional.<Privilege>empty()
              : privileges.stream()
                  .filter(one -> one.kind() == right.kind() && !one.columns().isEmpty())
                  .findFirst();
      same.ifPresent(privileges::remove);
      var columns = new ArrayList<>(same.map(Privilege::columns).orElse(List.of()));
      right.column().ifPresent(columns::add);
      privileges.add(new Privilege(right.kind(), columns));
    }
    return byRole;
  }
}
