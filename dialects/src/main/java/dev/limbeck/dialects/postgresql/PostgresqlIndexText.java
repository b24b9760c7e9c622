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

  String write(Index index) {
    var parameters = index.parameters();
    return "%sON %s%s %s%s%s%s%s%s"
        .formatted(
            index.name().map(name -> notation.name(name) + " ").orElse(""),
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
        + key.expression().map("(%s)"::formatted).orElse("")
        + key.collation().map(name -> " COLLATE " + notation.name(name)).orElse("")
        + key.operatorClass().map(" "::concat).orElse("")
        + (key.descending() ? " DESC" : "")
        + key.nulls().map(order -> " NULLS " + order.name()).orElse("");
  }
}
