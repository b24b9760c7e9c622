package dev.limbeck.operation;

import dev.limbeck.schema.Policy;
import dev.limbeck.schema.RowSecurity;
import java.util.Optional;

/** The opposites of what happens to triggers, policies and privileges. */
final class AccessReverser {

  private AccessReverser() {}

  static Reversal reverse(TriggerOperation operation) {
    return Reversal.by(
        switch (operation) {
          case TriggerOperation.SwitchTrigger change ->
              new TriggerOperation.SwitchTrigger(
                  change.table(), change.trigger(), change.was(), change.mode());
          case TriggerOperation.SwitchEventTrigger change ->
              new TriggerOperation.SwitchEventTrigger(
                  change.trigger(), change.was(), change.mode());
          case TriggerOperation.SwitchRule change ->
              new TriggerOperation.SwitchRule(
                  change.table(), change.rule(), change.was(), change.mode());
        });
  }

  static Reversal reverse(PolicyOperation operation) {
    return switch (operation) {
      case PolicyOperation.ChangeRowSecurity change ->
          Reversal.by(
              new PolicyOperation.ChangeRowSecurity(change.table(), opposite(change.change())));
      case PolicyOperation.AlterPolicy alter ->
          alter
              .was()
              .map(was -> reverse(alter.policy(), was))
              .orElseGet(() ->
                  ObjectReverser.impossible(
                      "alterPolicy does not say what the %s was", alter.policy().reference()));
    };
  }

  /** A condition can be altered, but not taken away: then the policy is made anew. */
  private static Reversal reverse(Policy policy, Policy was) {
    boolean taken =
        (policy.using().isPresent() && was.using().isEmpty())
            || (policy.withCheck().isPresent() && was.withCheck().isEmpty());
    return taken
        ? Reversal.by(ObjectOperation.DropObject.of(policy), ObjectOperation.CreateObject.of(was))
        : Reversal.by(new PolicyOperation.AlterPolicy(was, Optional.of(policy)));
  }

  private static RowSecurity opposite(RowSecurity change) {
    return switch (change) {
      case ENABLE -> RowSecurity.DISABLE;
      case DISABLE -> RowSecurity.ENABLE;
      case FORCE -> RowSecurity.NO_FORCE;
      case NO_FORCE -> RowSecurity.FORCE;
    };
  }

  static Reversal reverse(PrivilegeOperation operation) {
    return switch (operation) {
      case PrivilegeOperation.Grant grant ->
          Reversal.by(
              new PrivilegeOperation.Revoke(
                  grant.role(), grant.target(), grant.privileges(), false, false));
      case PrivilegeOperation.Revoke revoke when revoke.cascade() ->
          new Reversal.Impossible(
              "revokeCascade also takes privileges from roles that it does not name");
      case PrivilegeOperation.Revoke revoke ->
          Reversal.by(
              new PrivilegeOperation.Grant(
                  revoke.role(), revoke.target(), revoke.privileges(), revoke.grantOptionOnly()));
      case PrivilegeOperation.GrantDefault grant ->
          Reversal.by(
              new PrivilegeOperation.RevokeDefault(
                  grant.role(), grant.target(), grant.privileges()));
      case PrivilegeOperation.RevokeDefault revoke ->
          Reversal.by(
              new PrivilegeOperation.GrantDefault(
                  revoke.role(), revoke.target(), revoke.privileges(), false));
      case PrivilegeOperation.GrantRole grant ->
          Reversal.by(new PrivilegeOperation.RevokeRole(grant.role(), grant.of()));
      case PrivilegeOperation.RevokeRole revoke ->
          Reversal.by(new PrivilegeOperation.GrantRole(revoke.role(), revoke.of()));
    };
  }
}
