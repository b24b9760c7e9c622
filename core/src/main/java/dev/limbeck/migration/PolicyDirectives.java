package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onPolicy;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.PolicyOperation.AlterPolicy;
import dev.limbeck.operation.PolicyOperation.ChangeRowSecurity;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RowSecurity;
import java.util.Optional;

/** Row security: which rows a role may see and write. */
public interface PolicyDirectives extends Directives {

  /** Lets the policies of a table hold; without any, nobody but its owner sees a row. */
  default void enableRowSecurity(String table) {
    invoke(new ChangeRowSecurity(QualifiedName.parse(table), RowSecurity.ENABLE));
  }

  /** Lets the policies of a table not hold. */
  default void disableRowSecurity(String table) {
    invoke(new ChangeRowSecurity(QualifiedName.parse(table), RowSecurity.DISABLE));
  }

  /** Lets the policies of a table hold for its owner too. */
  default void forceRowSecurity(String table) {
    invoke(new ChangeRowSecurity(QualifiedName.parse(table), RowSecurity.FORCE));
  }

  /** Lets the policies of a table not hold for its owner. */
  default void noForceRowSecurity(String table) {
    invoke(new ChangeRowSecurity(QualifiedName.parse(table), RowSecurity.NO_FORCE));
  }

  /** Makes a policy: {@code policy("habits", "own").using("user_id = app.user_id()")}. */
  default void createPolicy(Policy policy) {
    invoke(CreateObject.of(policy));
  }

  /** Gives a policy other roles and conditions; what it is for and whether it opens stays. */
  default void alterPolicy(Policy policy) {
    invoke(new AlterPolicy(policy, Optional.empty()));
  }

  /** Gives a policy other roles and conditions and says what it was, so that it can be undone. */
  default void alterPolicy(Policy policy, Policy was) {
    invoke(new AlterPolicy(policy, Optional.of(was)));
  }

  /** Drops a policy. */
  default void dropPolicy(String table, String name) {
    invoke(DropObject.of(onPolicy(table, name)));
  }

  /** Drops a policy and says what it was, so that the step can be undone. */
  default void dropPolicy(Policy was) {
    invoke(DropObject.of(was));
  }

  /** Drops a policy if there is one. */
  default void dropPolicyIfExists(String table, String name) {
    invoke(DropObject.ifExists(onPolicy(table, name)));
  }

  /** Gives a policy another name. */
  default void renamePolicy(String table, String name, String to) {
    invoke(new RenameObject(onPolicy(table, name), to));
  }
}
