package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.ColumnName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.sql.SqlStatement;
import java.util.ArrayList;
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
              "CREATE %sSEQUENCE %s%s"
                  .formatted(
                      create.sequence().unlogged() ? "UNLOGGED " : "",
                      create.ifNotExists() ? "IF NOT EXISTS " : "",
                      text(create.sequence())));
      case SequenceOperation.DropSequence drop ->
          statement(
              "DROP SEQUENCE %s%s%s"
                  .formatted(
                      drop.ifExists() ? "IF EXISTS " : "",
                      notation.name(drop.name()),
                      drop.cascade() ? " CASCADE" : ""));
      case SequenceOperation.AlterSequence alter -> alter(alter);
      case SequenceOperation.RenameSequence rename ->
          statement(
              "ALTER SEQUENCE %s RENAME TO %s"
                  .formatted(notation.name(rename.name()), notation.name(rename.to())));
    };
  }

  /** Whether it is logged is changed by a statement that can say nothing else. */
  private List<SqlStatement> alter(SequenceOperation.AlterSequence alter) {
    var name = notation.name(alter.name());
    var together = new StringJoiner(" ", "ALTER SEQUENCE " + name + " ", "").setEmptyValue("");
    var statements = new ArrayList<SqlStatement>();
    for (var change : alter.changes()) {
      if (change instanceof TableChange.ToLogged || change instanceof TableChange.ToUnlogged) {
        statements.add(SqlStatement.of("ALTER SEQUENCE %s %s".formatted(name, change(change))));
      } else {
        together.add(change(change));
      }
    }
    if (together.length() > 0) {
      statements.addFirst(SqlStatement.of(together.toString()));
    }
    return statements;
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
      case TableChange.ToLogged unused -> "SET LOGGED";
      case TableChange.ToUnlogged unused -> "SET UNLOGGED";
    };
  }

  private String name(ColumnName column) {
    return notation.name(column.table()) + "." + notation.name(column.column());
  }
}
