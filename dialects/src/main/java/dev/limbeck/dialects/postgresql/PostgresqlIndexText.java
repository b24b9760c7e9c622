package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;

/** An index as it stands behind CREATE INDEX. */
final class PostgresqlIndexText {

  private final PostgresqlNotation notation;

  PostgresqlIndexText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  /** With its name: its own, that of the convention, or the server's where that is certain. */
  String write(Index index, boolean only) {
    var parameters = index.parameters();
    return "%sON %s%s%s %s%s%s%s%s%s"
        .formatted(
            notation.names().of(index).map(name -> notation.name(name) + " ").orElse(""),
            only ? "ONLY " : "",
            notation.name(index.table()),
            index.method().map(method -> " USING " + notation.name(method)).orElse(""),
            index.keys().stream().map(this::key).collect(joining(", ", "(", ")")),
            parameters.include().isEmpty()
                ? ""
                : " INCLUDE " + notation.columns(parameters.include()),
            index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "",
            parameters.storage().isEmpty()
                ? ""
                : " WITH " + PostgresqlNotation.parameters(parameters.storage()),
            parameters.tablespace().map(space -> " TABLESPACE " + notation.name(space)).orElse(""),
            index.where().map(" WHERE "::concat).orElse(""));
  }

  /** A column or an expression with its order. */
  String key(IndexKey key) {
    return key.column().map(notation::name).orElse("")
        + key.expression().map(PostgresqlIndexText::expression).orElse("")
        + key.collation().map(name -> " COLLATE " + notation.name(name)).orElse("")
        + key.operatorClass().map(" "::concat).orElse("")
        + (key.descending() ? " DESC" : "")
        + key.nulls().map(order -> " NULLS " + order.name()).orElse("");
  }

  /** A call needs no parentheses around it; a cast, COALESCE and all else does. */
  private static String expression(String sql) {
    return PostgresqlCall.isAlone(sql) ? sql : "(" + sql + ")";
  }
}
