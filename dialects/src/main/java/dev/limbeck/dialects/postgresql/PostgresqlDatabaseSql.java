package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.DatabaseOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Extensions, statistics and publications that are there already. */
final class PostgresqlDatabaseSql {

  private final PostgresqlNotation notation;
  private final PostgresqlDatabaseText text;

  PostgresqlDatabaseSql(PostgresqlNotation notation) {
    this.notation = notation;
    this.text = new PostgresqlDatabaseText(notation);
  }

  List<SqlStatement> compile(DatabaseOperation operation) {
    return List.of(SqlStatement.of("ALTER " + action(operation)));
  }

  private String action(DatabaseOperation operation) {
    return switch (operation) {
      case DatabaseOperation.UpdateExtension update ->
          "EXTENSION %s UPDATE%s"
              .formatted(
                  notation.name(update.name()),
                  update
                      .version()
                      .map(version -> " TO " + PostgresqlLiterals.text(version))
                      .orElse(""));
      case DatabaseOperation.ChangeStatisticsTarget change ->
          "STATISTICS %s SET STATISTICS %d"
              .formatted(notation.name(change.name()), change.target());
      case DatabaseOperation.AddToPublication add ->
          "PUBLICATION %s ADD TABLE %s"
              .formatted(notation.name(add.publication()), text.published(add.table()));
      case DatabaseOperation.DropFromPublication drop ->
          "PUBLICATION %s DROP TABLE %s"
              .formatted(notation.name(drop.publication()), notation.name(drop.table().name()));
    };
  }
}
