package dev.limbeck.dialects.postgresql;

import dev.limbeck.schema.MaterializedView;
import dev.limbeck.schema.View;
import java.util.List;
import java.util.Map;

/** Definitions of views; the query stands in them as its author wrote it. */
final class PostgresqlViewText {

  private final PostgresqlNotation notation;

  PostgresqlViewText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  String write(View view) {
    return "VIEW %s%s%s AS\n%s"
        .formatted(
            notation.name(view.name()),
            columns(view.columns()),
            parameters(view.options()),
            view.query().stripTrailing());
  }

  String write(MaterializedView view, String ifNotExists) {
    return "MATERIALIZED VIEW %s%s%s%s%s AS\n%s%s"
        .formatted(
            ifNotExists,
            notation.name(view.name()),
            columns(view.columns()),
            parameters(view.storage()),
            view.tablespace().map(space -> " TABLESPACE " + notation.name(space)).orElse(""),
            view.query().stripTrailing(),
            view.populated() ? "" : "\nWITH NO DATA");
  }

  private String columns(List<String> columns) {
    return columns.isEmpty() ? "" : " " + notation.columns(columns);
  }

  private static String parameters(Map<String, String> parameters) {
    return parameters.isEmpty() ? "" : " WITH " + PostgresqlNotation.parameters(parameters);
  }
}
