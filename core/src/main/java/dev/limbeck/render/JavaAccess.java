package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.PolicyOperation;
import dev.limbeck.operation.TriggerOperation;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.Policy;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerEvent;
import dev.limbeck.schema.TriggerMode;
import java.util.Arrays;

/** Triggers, rules and policies, and operations on them, as calls. */
final class JavaAccess {

  private JavaAccess() {}

  static JavaCode render(TriggerOperation operation) {
    return switch (operation) {
      case TriggerOperation.SwitchTrigger change ->
          call(
              "op.switchTrigger",
              name(change.table()),
              text(change.trigger()),
              mode(change.mode()),
              mode(change.was()));
      case TriggerOperation.SwitchEventTrigger change ->
          call(
              "op.switchEventTrigger",
              text(change.trigger()),
              mode(change.mode()),
              mode(change.was()));
      case TriggerOperation.SwitchRule change ->
          call(
              "op.switchRule",
              name(change.table()),
              text(change.rule()),
              mode(change.mode()),
              mode(change.was()));
    };
  }

  private static JavaCode mode(TriggerMode mode) {
    return word(mode.name());
  }

  static JavaCode render(PolicyOperation operation) {
    return switch (operation) {
      case PolicyOperation.ChangeRowSecurity change ->
          call(
              switch (change.change()) {
                case ENABLE -> "op.enableRowSecurity";
                case DISABLE -> "op.disableRowSecurity";
                case FORCE -> "op.forceRowSecurity";
                case NO_FORCE -> "op.noForceRowSecurity";
              },
              name(change.table()));
      case PolicyOperation.AlterPolicy alter ->
          alter
              .was()
              .map(was -> call("op.alterPolicy", policy(alter.policy()), policy(was)))
              .orElseGet(() -> call("op.alterPolicy", policy(alter.policy())));
    };
  }

  static JavaCode trigger(Trigger trigger) {
    var timing =
        switch (trigger.timing()) {
          case BEFORE -> "before";
          case AFTER -> "after";
          case INSTEAD_OF -> "insteadOf";
        };
    var chain =
        call("trigger", name(trigger.table()), text(trigger.name()))
            .then(timing, trigger.events().stream().map(JavaAccess::event).toArray(JavaCode[]::new))
            .then(
                "execute",
                behind(name(trigger.function()), Arrays.asList(texts(trigger.arguments())))
                    .toArray(JavaCode[]::new));
    return chain
        .thenIf(trigger.eachRow() && trigger.constraint().isEmpty(), "forEachRow")
        .thenIf(trigger.constraint().isPresent(), constraint(trigger))
        .thenIf(trigger.condition(), "when", JavaCode::text)
        .thenIf(trigger.transition().before(), "rowsBefore", JavaCode::text)
        .thenIf(trigger.transition().after(), "rowsAfter", JavaCode::text);
  }

  private static String constraint(Trigger trigger) {
    return switch (trigger.constraint().orElse(Deferral.NOT_DEFERRABLE)) {
      case NOT_DEFERRABLE -> "asConstraint";
      case INITIALLY_IMMEDIATE -> "deferrable";
      case INITIALLY_DEFERRED -> "initiallyDeferred";
    };
  }

  private static JavaCode event(TriggerEvent event) {
    return switch (event.kind()) {
      case INSERT -> call("insert");
      case UPDATE -> call("update", texts(event.columns()));
      case DELETE -> call("delete");
      case TRUNCATE -> call("truncate");
    };
  }

  static JavaCode eventTrigger(EventTrigger trigger) {
    return call(
            "eventTrigger", text(trigger.name()), text(trigger.event()), name(trigger.function()))
        .thenIf(!trigger.tags().isEmpty(), "tags", texts(trigger.tags()));
  }

  static JavaCode rule(Rule rule) {
    var start =
        switch (rule.event()) {
          case SELECT -> "ruleOnSelect";
          case INSERT -> "ruleOnInsert";
          case UPDATE -> "ruleOnUpdate";
          case DELETE -> "ruleOnDelete";
        };
    return call(start, name(rule.table()), text(rule.name()))
        .thenIf(rule.condition(), "where", JavaCode::text)
        .then(rule.replacing() ? "instead" : "also", texts(rule.commands()));
  }

  static JavaCode policy(Policy policy) {
    var chain =
        call("policy", name(policy.table()), text(policy.name()))
            .thenIf(!policy.permissive(), "restrictive");
    chain =
        switch (policy.command()) {
          case ALL -> chain;
          case SELECT -> chain.then("forSelect");
          case INSERT -> chain.then("forInsert");
          case UPDATE -> chain.then("forUpdate");
          case DELETE -> chain.then("forDelete");
        };
    return chain
        .thenIf(!policy.roles().isEmpty(), "to", texts(policy.roles()))
        .thenIf(policy.using(), "using", JavaCode::text)
        .thenIf(policy.withCheck(), "withCheck", JavaCode::text);
  }
}
