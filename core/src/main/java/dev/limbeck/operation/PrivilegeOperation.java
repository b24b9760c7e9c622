package dev.limbeck.operation;

import dev.limbeck.schema.DefaultPrivileges;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.PrivilegeTarget;
import java.util.List;

/** What changes who may do what. */
public sealed interface PrivilegeOperation extends Operation {

  /** Who: a role, {@code public}, or {@code CURRENT_USER} and its like in upper case. */
  String role();

  /**
   * Gives privileges.
   *
   * @param role to whom
   * @param target on what
   * @param privileges which
   * @param grantOption whether the role may give them to others
   */
  record Grant(String role, PrivilegeTarget target, List<Privilege> privileges, boolean grantOption)
      implements PrivilegeOperation {

    /** Copies the list, and refuses what has no privileges of its own. */
    public Grant {
      check(target);
      privileges = List.copyOf(privileges);
    }
  }

  /**
   * Takes privileges away.
   *
   * @param role from whom
   * @param target on what
   * @param privileges which
   * @param grantOptionOnly whether the role keeps them and only cannot give them to others any more
   * @param cascade whether those lose them too to whom the role has given them
   */
  record Revoke(
      String role,
      PrivilegeTarget target,
      List<Privilege> privileges,
      boolean grantOptionOnly,
      boolean cascade)
      implements PrivilegeOperation {

    /** Copies the list, and refuses what has no privileges of its own. */
    public Revoke {
      check(target);
      privileges = List.copyOf(privileges);
    }
  }

  /**
   * Gives privileges on objects that do not exist yet.
   *
   * @param role to whom
   * @param target on which
   * @param privileges which
   * @param grantOption whether the role may give them to others
   */
  record GrantDefault(
      String role, DefaultPrivileges target, List<Privilege> privileges, boolean grantOption)
      implements PrivilegeOperation {

    /** Copies the list. */
    public GrantDefault {
      privileges = List.copyOf(privileges);
    }
  }

  /**
   * Gives no privileges any more on objects that do not exist yet.
   *
   * @param role to whom not
   * @param target on which
   * @param privileges which
   */
  record RevokeDefault(String role, DefaultPrivileges target, List<Privilege> privileges)
      implements PrivilegeOperation {

    /** Copies the list. */
    public RevokeDefault {
      privileges = List.copyOf(privileges);
    }
  }

  /**
   * Makes a role a member of another, so that it may do what that one may.
   *
   * @param role the member
   * @param of of which role
   */
  record GrantRole(String role, String of) implements PrivilegeOperation {}

  /**
   * Ends that a role is a member of another.
   *
   * @param role the member
   * @param of of which role
   */
  record RevokeRole(String role, String of) implements PrivilegeOperation {}

  private static void check(PrivilegeTarget target) {
    if (target instanceof ObjectReference.Within within) {
      throw new IllegalArgumentException(
          "a %s has no privileges of its own; those of columns are said as %s"
              .formatted(within.word(), "SELECT.only(\"email\") on the table"));
    }
  }
}
