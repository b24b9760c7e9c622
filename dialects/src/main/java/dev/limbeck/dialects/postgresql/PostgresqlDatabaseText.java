package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Collation;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import java.util.ArrayList;
import java.util.Locale;

/** Definitions of extensions, statistics, collations and publications. */
final class PostgresqlDatabaseText {

  private final PostgresqlNotation notation;

  PostgresqlDatabaseText(PostgresqlNotation notation) {
    this.notation = notation;
  }

  String write(Extension extension, String ifNotExists) {
    return "EXTENSION %s%s%s%s%s"
        .formatted(
            ifNotExists,
            notation.name(extension.name()),
            extension.schema().map(name -> " SCHEMA " + notation.name(name)).orElse(""),
            extension
                .version()
                .map(version -> " VERSION " + PostgresqlLiterals.text(version))
                .orElse(""),
            extension.cascade() ? " CASCADE" : "");
  }

  String write(ExtendedStatistics statistics, String ifNotExists) {
    var kinds =
        statistics.kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(joining(", "));
    return "STATISTICS %s%s%s ON %s FROM %s"
        .formatted(
            ifNotExists,
            notation.name(statistics.name()),
            kinds.isEmpty() ? "" : " (" + kinds + ")",
            statistics.keys().stream().map(this::key).collect(joining(", ")),
            notation.name(statistics.table()));
  }

  private String key(IndexKey key) {
    return key.column()
        .map(notation::name)
        .orElseGet(() -> "(" + key.expression().orElse("") + ")");
  }

  String write(Collation collation, String ifNotExists) {
    var options = new ArrayList<String>();
    options.add("provider = " + collation.provider());
    options.add("locale = " + PostgresqlLiterals.text(collation.locale()));
    if (!collation.deterministic()) {
      options.add("deterministic = false");
    }
    collation.rules().ifPresent(rules -> options.add("rules = " + PostgresqlLiterals.text(rules)));
    return "COLLATION %s%s (%s)"
        .formatted(ifNotExists, notation.name(collation.name()), String.join(", ", options));
  }

  String write(Publication publication) {
    var content = new ArrayList<String>();
    if (publication.everything()) {
      content.add("ALL TABLES");
    }
    if (!publication.tables().isEmpty()) {
      content.add(
          "TABLE " + publication.tables().stream().map(this::published).collect(joining(", ")));
    }
    if (!publication.schemas().isEmpty()) {
      content.add(
          "TABLES IN SCHEMA "
              + publication.schemas().stream().map(notation::name).collect(joining(", ")));
    }
    return "PUBLICATION %s%s%s"
        .formatted(
            notation.name(publication.name()),
            content.isEmpty() ? "" : " FOR " + String.join(", ", content),
            publication.options().isEmpty()
                ? ""
                : " WITH " + PostgresqlNotation.parameters(publication.options()));
  }

  String published(PublishedTable table) {
    return notation.name(table.name())
        + (table.columns().isEmpty() ? "" : " " + notation.columns(table.columns()))
        + table.condition().map(condition -> " WHERE (" + condition + ")").orElse("");
  }
}
