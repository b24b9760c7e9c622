package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.sql.SqlStatement;
import java.util.List;
import java.util.StringJoiner;

/** Sequences. */
final class PostgresqlSequenceSql {

  private final PostgresqlNotation notation;

  PostgresqlSequenceSql(PostgresqlNotation notation) {
    this.notation = notation;
  }

  List<SqlStatement> compile(SequenceOperation operation) {
    return switch (operation) {
      case SequenceOperation.CreateSequence create ->
          statement(
              "CREATE SEQUENCE %s%s"
                  .formatted(
                      create.ifNotExists() ? "IF NOT EXISTS " : "", text(create.sequence())));
      case SequenceOperation.DropSequence drop ->
          statement(
              "DROP SEQUENCE %s%s%s"
                  .formatted(
                      drop.ifExists() ? "IF EXISTS " : "",
                      notation.name(drop.name()),
                      drop.cascade() ? " CASCADE" : ""));
      case SequenceOperation.AlterSequence alter ->
          statement(
              "ALTER SEQUENCE %s %s"
                  .formatted(
                      notation.name(alter.name()),
                      alter.changes().stream().map(this::change).collect(joining(" "))));
      case SequenceOperation.RenameSequence rename ->
          statement(
              "ALTER SEQUENCE %s RENAME TO %s"
                  .formatted(notation.name(rename.name()), notation.name(rename.to())));
    };
  }

  private static List<SqlStatement> statement(String sql) {
    return List.of(SqlStatement.of(sql));
  }

  private String text(Sequence sequence) {
    var text = new StringJoiner(" ");
    text.add(notation.name(sequence.name()));
    sequence.type().ifPresent(type -> text.add("AS").add(notation.type(type)));
    var options = PostgresqlCounting.options(sequence.options());
    if (!options.isEmpty()) {
      text.add(options);
    }
    sequence.owner().ifPresent(column -> text.add("OWNED BY").add(name(column)));
    return text.toString();
  }

  private String change(SequenceChange change) {
    return switch (change) {
      case CountingChange counting -> PostgresqlCounting.ofSequence(counting);
      case SequenceChange.ToSequenceType to -> "AS " + notation.type(to.type());
      case SequenceChange.ToOwnedBy to -> "OWNED BY " + name(to.column());
      case SequenceChange.ToOwnedByNone unused -> "OWNED BY NONE";
    };
  }

  private String name(ColumnName column) {
    return notation.name(column.table()) + "." + notation.name(column.column());
  }
}
