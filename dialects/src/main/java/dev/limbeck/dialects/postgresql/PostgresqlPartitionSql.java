package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.PartitionOperation;
import dev.limbeck.operation.PartitionOperation.AttachPartition;
import dev.limbeck.operation.PartitionOperation.DetachPartition;
import dev.limbeck.sql.SqlStatement;
import java.util.List;

/** Partitions of tables. */
final class PostgresqlPartitionSql {

  private final PostgresqlNotation notation;

  PostgresqlPartitionSql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(PartitionOperation operation) {
    return List.of(
        switch (operation) {
          case AttachPartition attach ->
              SqlStatement.of(
                  "ALTER TABLE %s ATTACH PARTITION %s %s"
                      .formatted(
                          notation.name(attach.table()),
                          notation.name(attach.partition()),
                          PostgresqlTableText.bounds(attach.bounds())));
          case DetachPartition detach ->
              new SqlStatement(
                  "ALTER TABLE %s DETACH PARTITION %s%s"
                      .formatted(
                          notation.name(detach.table()),
                          notation.name(detach.partition()),
                          mode(detach.mode())),
                  detach.mode() != DetachPartition.Mode.CONCURRENTLY);
        });
  }

  private static String mode(DetachPartition.Mode mode) {
    return switch (mode) {
      case AT_ONCE -> "";
      case CONCURRENTLY -> " CONCURRENTLY";
      case FINALIZE -> " FINALIZE";
    };
  }
}
