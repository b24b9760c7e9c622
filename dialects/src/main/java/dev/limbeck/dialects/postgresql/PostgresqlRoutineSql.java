package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.RoutineOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Functions and procedures that are there already. */
final class PostgresqlRoutineSql {

  private final PostgresqlReferenceText references;

  PostgresqlRoutineSql(PostgresqlNotation notation) {
    this.references = new PostgresqlReferenceText(notation);
  }

  List<SqlStatement> compile(RoutineOperation operation) {
    return switch (operation) {
      case RoutineOperation.AlterRoutine alter ->
          List.of(
              SqlStatement.of(
                  "ALTER %s %s"
                      .formatted(
                          references.write(alter.routine()),
                          alter.options().stream()
                              .map(PostgresqlRoutineText::option)
                              .collect(joining(" ")))));
    };
  }
}
