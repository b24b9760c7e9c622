package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.TriggerOperation;
import dev.limbeck.schema.TriggerMode;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Triggers that are there already. */
final class PostgresqlTriggerSql {

  private final PostgresqlNotation notation;

  PostgresqlTriggerSql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(TriggerOperation operation) {
    return List.of(
        SqlStatement.of(
            switch (operation) {
              case TriggerOperation.SwitchTrigger change ->
                  "ALTER TABLE %s %s"
                      .formatted(
                          notation.name(change.table()),
                          word(change.mode(), " TRIGGER " + notation.name(change.trigger())));
              case TriggerOperation.SwitchRule change ->
                  "ALTER TABLE %s %s"
                      .formatted(
                          notation.name(change.table()),
                          word(change.mode(), " RULE " + notation.name(change.rule())));
              case TriggerOperation.SwitchEventTrigger change ->
                  "ALTER EVENT TRIGGER %s %s"
                      .formatted(notation.name(change.trigger()), word(change.mode(), ""));
            }));
  }

  /** The server's words have {@code REPLICA} and {@code ALWAYS} in front of the trigger. */
  private static String word(TriggerMode mode, String trigger) {
    return mode.name().replace('_', ' ') + trigger;
  }
}
