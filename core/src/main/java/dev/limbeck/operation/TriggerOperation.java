package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.TriggerMode;

/** What changes whether triggers and rules run. */
public sealed interface TriggerOperation extends Operation {

  /**
   * Lets a trigger of a table run, or not.
   *
   * @param table of which
   * @param trigger which
   * @param mode from then on
   * @param was before
   */
  record SwitchTrigger(QualifiedName table, String trigger, TriggerMode mode, TriggerMode was)
      implements TriggerOperation {}

  /**
   * Lets a trigger of the database run, or not.
   *
   * @param trigger which
   * @param mode from then on
   * @param was before
   */
  record SwitchEventTrigger(String trigger, TriggerMode mode, TriggerMode was)
      implements TriggerOperation {}

  /**
   * Lets a rule of a table or a view rewrite statements, or not.
   *
   * @param table of which
   * @param rule which
   * @param mode from then on
   * @param was before
   */
  record SwitchRule(QualifiedName table, String rule, TriggerMode mode, TriggerMode was)
      implements TriggerOperation {}
}
