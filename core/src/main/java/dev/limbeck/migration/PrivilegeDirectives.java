package dev.limbeck.migration;

import dev.limbeck.operation.PrivilegeOperation.Grant;
import dev.limbeck.operation.PrivilegeOperation.GrantDefault;
import dev.limbeck.operation.PrivilegeOperation.GrantRole;
import dev.limbeck.operation.PrivilegeOperation.Revoke;
import dev.limbeck.operation.PrivilegeOperation.RevokeDefault;
import dev.limbeck.operation.PrivilegeOperation.RevokeRole;
import dev.limbeck.schema.DefaultPrivileges;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.PrivilegeTarget;
import java.util.List;

/**
 * Privileges: who may do what.
 *
 * <p>A role is named as it is; {@code public} means all of them, and {@code CURRENT_USER}, {@code
 * CURRENT_ROLE} and {@code SESSION_USER} in upper case are SQL's words.
 */
public interface PrivilegeDirectives extends Directives {

  /** Gives a role privileges: {@code grant("app_reader", onTable("habits"), SELECT)}. */
  default void grant(String role, PrivilegeTarget target, Privilege... privileges) {
    invoke(new Grant(role, target, List.of(privileges), false));
  }

  /** Gives a role privileges that it may give to others. */
  default void grantWithGrantOption(String role, PrivilegeTarget target, Privilege... privileges) {
    invoke(new Grant(role, target, List.of(privileges), true));
  }

  /** Takes privileges from a role. */
  default void revoke(String role, PrivilegeTarget target, Privilege... privileges) {
    invoke(new Revoke(role, target, List.of(privileges), false, false));
  }

  /** Takes from a role that it may give privileges to others; it keeps them. */
  default void revokeGrantOption(String role, PrivilegeTarget target, Privilege... privileges) {
    invoke(new Revoke(role, target, List.of(privileges), true, false));
  }

  /** Takes privileges from a role, and from all to whom it has given them. */
  default void revokeCascade(String role, PrivilegeTarget target, Privilege... privileges) {
    invoke(new Revoke(role, target, List.of(privileges), false, true));
  }

  /**
   * Gives a role privileges on objects that do not exist yet: {@code
   * grantDefaultPrivileges("app_reader", futureTables().inSchema("habits"), SELECT)}.
   */
  default void grantDefaultPrivileges(
      String role, DefaultPrivileges target, Privilege... privileges) {
    invoke(new GrantDefault(role, target, List.of(privileges), false));
  }

  /** Gives a role privileges that it may give to others, on objects that do not exist yet. */
  default void grantDefaultPrivilegesWithGrantOption(
      String role, DefaultPrivileges target, Privilege... privileges) {
    invoke(new GrantDefault(role, target, List.of(privileges), true));
  }

  /** Gives a role no privileges any more on objects that do not exist yet. */
  default void revokeDefaultPrivileges(
      String role, DefaultPrivileges target, Privilege... privileges) {
    invoke(new RevokeDefault(role, target, List.of(privileges)));
  }

  /** Makes a role a member of another, so that it may do what that one may. */
  default void grantRole(String role, String of) {
    invoke(new GrantRole(role, of));
  }

  /** Ends that a role is a member of another. */
  default void revokeRole(String role, String of) {
    invoke(new RevokeRole(role, of));
  }
}
