package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.Rule;
import dev.limbeck.schema.Trigger;
import dev.limbeck.schema.TriggerEvent;
import java.util.ArrayList;
import java.util.List;

/** Definitions of triggers and rules. */
final class PostgresqlTriggerText {

  private final PostgresqlNotation notation;

  PostgresqlTriggerText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  String write(Trigger trigger) {
    var lines = new ArrayList<String>();
    lines.add(
        "%sTRIGGER %s"
            .formatted(
                trigger.constraint().isPresent() ? "CONSTRAINT " : "",
                notation.name(trigger.name())));
    lines.add(
        "%s %s ON %s"
            .formatted(
                trigger.timing().name().replace('_', ' '),
                trigger.events().stream().map(this::event).collect(joining(" OR ")),
                notation.name(trigger.table())));
    trigger.constraint().map(PostgresqlTriggerText::deferral).ifPresent(lines::add);
    var transition = transition(trigger.transition());
    if (!transition.isEmpty()) {
      lines.add("REFERENCING " + String.join(" ", transition));
    }
    lines.add(trigger.eachRow() ? "FOR EACH ROW" : "FOR EACH STATEMENT");
    trigger.condition().ifPresent(condition -> lines.add("WHEN (" + condition + ")"));
    lines.add(
        "EXECUTE FUNCTION %s%s"
            .formatted(
                notation.name(trigger.function()),
                trigger.arguments().stream()
                    .map(PostgresqlLiterals::text)
                    .collect(joining(", ", "(", ")"))));
    return String.join("\n  ", lines);
  }

  private String event(TriggerEvent event) {
    return event.kind().name()
        + (event.columns().isEmpty()
            ? ""
            : event.columns().stream().map(notation::name).collect(joining(", ", " OF ", "")));
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "NOT DEFERRABLE";
      case INITIALLY_IMMEDIATE -> "DEFERRABLE INITIALLY IMMEDIATE";
      case INITIALLY_DEFERRED -> "DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private List<String> transition(Trigger.Transition transition) {
    var tables = new ArrayList<String>();
    transition.before().ifPresent(name -> tables.add("OLD TABLE AS " + notation.name(name)));
    transition.after().ifPresent(name -> tables.add("NEW TABLE AS " + notation.name(name)));
    return tables;
  }

  String write(EventTrigger trigger) {
    var tags = trigger.tags().stream().map(PostgresqlLiterals::text).collect(joining(", "));
    return "EVENT TRIGGER %s ON %s%s\n  EXECUTE FUNCTION %s()"
        .formatted(
            notation.name(trigger.name()),
            notation.name(trigger.event()),
            tags.isEmpty() ? "" : "\n  WHEN TAG IN (" + tags + ")",
            notation.name(trigger.function()));
  }

  String write(Rule rule) {
    return "RULE %s AS\n  ON %s TO %s%s\n  DO %s %s"
        .formatted(
            notation.name(rule.name()),
            rule.event(),
            notation.name(rule.table()),
            rule.condition().map(condition -> " WHERE " + condition).orElse(""),
            rule.replacing() ? "INSTEAD" : "ALSO",
            commands(rule.commands()));
  }

  private static String commands(List<String> commands) {
    return switch (commands.size()) {
      case 0 -> "NOTHING";
      case 1 -> commands.getFirst();
      default -> "(" + String.join("; ", commands) + ")";
    };
  }
}
