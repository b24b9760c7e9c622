package dev.limbeck.migration;

import static dev.limbeck.migration.ReferenceElements.onEventTrigger;
import static dev.limbeck.migration.ReferenceElements.onRule;
import static dev.limbeck.migration.ReferenceElements.onTrigger;

import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.ObjectOperation.RenameObject;
import dev.limbeck.operation.TriggerOperation.SwitchEventTrigger;
import dev.limbeck.operation.TriggerOperation.SwitchRule;
import dev.limbeck.operation.TriggerOperation.SwitchTrigger;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerMode;

/** Triggers of tables and of the database, and rules. */
public interface TriggerDirectives extends Directives {

  /** Makes a trigger: {@code trigger("users", "touch").before(update()).execute("touch")}. */
  default void createTrigger(Trigger trigger) {
    invoke(CreateObject.of(trigger));
  }

  /** Makes a trigger, or replaces one of this name; no constraint trigger. */
  default void createOrReplaceTrigger(Trigger trigger) {
    invoke(CreateObject.orReplace(trigger));
  }

  /** Replaces a trigger and says what it was, so that the step can be undone. */
  default void createOrReplaceTrigger(Trigger trigger, Trigger was) {
    invoke(CreateObject.orReplace(trigger, was));
  }

  /** Lets a trigger run that did not. */
  default void enableTrigger(String table, String name) {
    switchTrigger(table, name, TriggerMode.ENABLE, TriggerMode.DISABLE);
  }

  /** Lets a trigger not run that did. */
  default void disableTrigger(String table, String name) {
    switchTrigger(table, name, TriggerMode.DISABLE, TriggerMode.ENABLE);
  }

  /** Lets a trigger run that did, or did not: {@code ENABLE_ALWAYS}, and what it did before. */
  default void switchTrigger(String table, String name, TriggerMode mode, TriggerMode was) {
    invoke(new SwitchTrigger(QualifiedName.parse(table), name, mode, was));
  }

  /** Drops a trigger. */
  default void dropTrigger(String table, String name) {
    invoke(DropObject.of(onTrigger(table, name)));
  }

  /** Drops a trigger and says what it was, so that the step can be undone. */
  default void dropTrigger(Trigger was) {
    invoke(DropObject.of(was));
  }

  /** Drops a trigger if there is one. */
  default void dropTriggerIfExists(String table, String name) {
    invoke(DropObject.ifExists(onTrigger(table, name)));
  }

  /** Gives a trigger another name. */
  default void renameTrigger(String table, String name, String to) {
    invoke(new RenameObject(onTrigger(table, name), to));
  }

  /** Makes a trigger of the database: {@code eventTrigger("log", "sql_drop", "log_drop")}. */
  default void createEventTrigger(EventTrigger trigger) {
    invoke(CreateObject.of(trigger));
  }

  /** Lets a trigger of the database run that did not. */
  default void enableEventTrigger(String name) {
    switchEventTrigger(name, TriggerMode.ENABLE, TriggerMode.DISABLE);
  }

  /** Lets a trigger of the database not run that did. */
  default void disableEventTrigger(String name) {
    switchEventTrigger(name, TriggerMode.DISABLE, TriggerMode.ENABLE);
  }

  /** Lets a trigger of the database run or not, and says what it did before. */
  default void switchEventTrigger(String name, TriggerMode mode, TriggerMode was) {
    invoke(new SwitchEventTrigger(name, mode, was));
  }

  /** Drops a trigger of the database. */
  default void dropEventTrigger(String name) {
    invoke(DropObject.of(onEventTrigger(name)));
  }

  /** Drops a trigger of the database and says what it was, so that the step can be undone. */
  default void dropEventTrigger(EventTrigger was) {
    invoke(DropObject.of(was));
  }

  /** Drops a trigger of the database if there is one. */
  default void dropEventTriggerIfExists(String name) {
    invoke(DropObject.ifExists(onEventTrigger(name)));
  }

  /** Makes a rule: {@code ruleOnDelete("archive", "keep").instead()}. */
  default void createRule(Rule rule) {
    invoke(CreateObject.of(rule));
  }

  /** Makes a rule, or replaces one of this name. */
  default void createOrReplaceRule(Rule rule) {
    invoke(CreateObject.orReplace(rule));
  }

  /** Replaces a rule and says what it was, so that the step can be undone. */
  default void createOrReplaceRule(Rule rule, Rule was) {
    invoke(CreateObject.orReplace(rule, was));
  }

  /** Lets a rule rewrite statements or not, and says whether it did before. */
  default void switchRule(String table, String name, TriggerMode mode, TriggerMode was) {
    invoke(new SwitchRule(QualifiedName.parse(table), name, mode, was));
  }

  /** Drops a rule. */
  default void dropRule(String table, String name) {
    invoke(DropObject.of(onRule(table, name)));
  }

  /** Drops a rule and says what it was, so that the step can be undone. */
  default void dropRule(Rule was) {
    invoke(DropObject.of(was));
  }

  /** Drops a rule if there is one. */
  default void dropRuleIfExists(String table, String name) {
    invoke(DropObject.ifExists(onRule(table, name)));
  }

  /** Gives a rule another name. */
  default void renameRule(String table, String name, String to) {
    invoke(new RenameObject(onRule(table, name), to));
  }
}
