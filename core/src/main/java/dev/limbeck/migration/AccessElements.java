package dev.limbeck.migration;

import dev.limbeck.schema.DefaultPrivileges;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerEvent;
import dev.limbeck.schema.TriggerMode;
import java.util.List;
import java.util.Optional;

/** Triggers, rules, policies and privileges. */
abstract class AccessElements extends RoutineElements {

  /** Privilege: read rows. */
  public static final Privilege SELECT = Privilege.of(Privilege.Kind.SELECT);

  /** Privilege: add rows. */
  public static final Privilege INSERT = Privilege.of(Privilege.Kind.INSERT);

  /** Privilege: change rows. */
  public static final Privilege UPDATE = Privilege.of(Privilege.Kind.UPDATE);

  /** Privilege: take rows away. */
  public static final Privilege DELETE = Privilege.of(Privilege.Kind.DELETE);

  /** Privilege: take all rows away at once. */
  public static final Privilege TRUNCATE = Privilege.of(Privilege.Kind.TRUNCATE);

  /** Privilege: refer to it by a foreign key. */
  public static final Privilege REFERENCES = Privilege.of(Privilege.Kind.REFERENCES);

  /** Privilege: make triggers on it. */
  public static final Privilege TRIGGER = Privilege.of(Privilege.Kind.TRIGGER);

  /** Privilege: vacuum, analyze, refresh and lock it; PostgreSQL 17. */
  public static final Privilege MAINTAIN = Privilege.of(Privilege.Kind.MAINTAIN);

  /** Privilege: use what is in a schema, a type, a language or a sequence. */
  public static final Privilege USAGE = Privilege.of(Privilege.Kind.USAGE);

  /** Privilege: make objects in a schema or schemas in a database. */
  public static final Privilege CREATE = Privilege.of(Privilege.Kind.CREATE);

  /** Privilege: connect to a database. */
  public static final Privilege CONNECT = Privilege.of(Privilege.Kind.CONNECT);

  /** Privilege: make temporary tables in a database. */
  public static final Privilege TEMPORARY = Privilege.of(Privilege.Kind.TEMPORARY);

  /** Privilege: call a function or a procedure. */
  public static final Privilege EXECUTE = Privilege.of(Privilege.Kind.EXECUTE);

  /** Privilege: whatever there is to do with it. */
  public static final Privilege ALL = Privilege.of(Privilege.Kind.ALL);

  /** For a trigger: it runs, but not for rows that replication brings. */
  public static final TriggerMode ENABLE = TriggerMode.ENABLE;

  /** For a trigger: it does not run. */
  public static final TriggerMode DISABLE = TriggerMode.DISABLE;

  /** For a trigger: it runs only for rows that replication brings. */
  public static final TriggerMode ENABLE_REPLICA = TriggerMode.ENABLE_REPLICA;

  /** For a trigger: it runs for all rows. */
  public static final TriggerMode ENABLE_ALWAYS = TriggerMode.ENABLE_ALWAYS;

  AccessElements() {}

  /** A trigger of a table; say next {@code before}, {@code after} or {@code insteadOf} what. */
  public static Trigger.Start trigger(String table, String name) {
    return new Trigger.Start(name, QualifiedName.parse(table));
  }

  /** For a trigger: rows come. */
  public static TriggerEvent insert() {
    return new TriggerEvent(TriggerEvent.Kind.INSERT, List.of());
  }

  /** For a trigger: rows change; only by a statement that names one of the columns, if any. */
  public static TriggerEvent update(String... columns) {
    return new TriggerEvent(TriggerEvent.Kind.UPDATE, List.of(columns));
  }

  /** For a trigger: rows go. */
  public static TriggerEvent delete() {
    return new TriggerEvent(TriggerEvent.Kind.DELETE, List.of());
  }

  /** For a trigger: all rows go at once. */
  public static TriggerEvent truncate() {
    return new TriggerEvent(TriggerEvent.Kind.TRUNCATE, List.of());
  }

  /** A trigger of the database: {@code eventTrigger("log_drops", "sql_drop", "log_drop")}. */
  public static EventTrigger eventTrigger(String name, String event, String function) {
    return new EventTrigger(name, event, List.of(), QualifiedName.parse(function));
  }

  /** A rule for statements that read; it must be {@code instead} of them. */
  public static Rule ruleOnSelect(String table, String name) {
    return rule(table, name, Rule.Event.SELECT);
  }

  /** A rule for statements that add rows; say next {@code also} or {@code instead} what runs. */
  public static Rule ruleOnInsert(String table, String name) {
    return rule(table, name, Rule.Event.INSERT);
  }

  /** A rule for statements that change rows; say next {@code also} or {@code instead} what runs. */
  public static Rule ruleOnUpdate(String table, String name) {
    return rule(table, name, Rule.Event.UPDATE);
  }

  /** A rule for statements that take rows away; say next what runs. */
  public static Rule ruleOnDelete(String table, String name) {
    return rule(table, name, Rule.Event.DELETE);
  }

  private static Rule rule(String table, String name, Rule.Event event) {
    return new Rule(name, QualifiedName.parse(table), event, Optional.empty(), false, List.of());
  }

  /** A policy of a table: {@code policy("habits", "own").to("app_reader").using("...")}. */
  public static Policy policy(String table, String name) {
    return Policy.of(table, name);
  }

  /** Tables and views that do not exist yet. */
  public static DefaultPrivileges futureTables() {
    return DefaultPrivileges.of(DefaultPrivileges.Kind.TABLES);
  }

  /** Sequences that do not exist yet. */
  public static DefaultPrivileges futureSequences() {
    return DefaultPrivileges.of(DefaultPrivileges.Kind.SEQUENCES);
  }

  /** Functions and procedures that do not exist yet. */
  public static DefaultPrivileges futureFunctions() {
    return DefaultPrivileges.of(DefaultPrivileges.Kind.FUNCTIONS);
  }

  /** Types and domains that do not exist yet. */
  public static DefaultPrivileges futureTypes() {
    return DefaultPrivileges.of(DefaultPrivileges.Kind.TYPES);
  }

  /** Schemas that do not exist yet. */
  public static DefaultPrivileges futureSchemas() {
    return DefaultPrivileges.of(DefaultPrivileges.Kind.SCHEMAS);
  }
}
