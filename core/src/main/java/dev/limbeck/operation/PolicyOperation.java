package dev.limbeck.operation;

import dev.limbeck.schema.Policy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RowSecurity;
import java.util.Optional;

/** What changes the row security of a table. */
public sealed interface PolicyOperation extends Operation {

  /**
   * Lets the policies of a table hold, or not.
   *
   * @param table which
   * @param change what becomes of it
   */
  record ChangeRowSecurity(QualifiedName table, RowSecurity change) implements PolicyOperation {}

  /**
   * Changes the roles and the conditions of a policy.
   *
   * @param policy what it is from then on
   * @param was what it was, so that the change can be undone
   */
  record AlterPolicy(Policy policy, Optional<Policy> was) implements PolicyOperation {}
}
