package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.behind;
import static dev.limbeck.render.JavaValues.name;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.DatabaseOperation;
import dev.limbeck.schema.Collation;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import java.util.ArrayList;
import java.util.Arrays;

/** Extensions, statistics, collations and publications, and operations on them, as calls. */
final class JavaDatabases {

  private JavaDatabases() {}

  static JavaCode render(DatabaseOperation operation) {
    return switch (operation) {
      case DatabaseOperation.UpdateExtension update -> {
        var arguments = new ArrayList<JavaCode>();
        arguments.add(text(update.name()));
        update.version().ifPresent(version -> arguments.add(text(version)));
        update.was().ifPresent(was -> arguments.add(text(was)));
        yield call("op.updateExtension", arguments);
      }
      case DatabaseOperation.ChangeStatisticsTarget change ->
          call(
              "op.changeStatisticsTarget",
              name(change.name()),
              word(String.valueOf(change.target())),
              word(String.valueOf(change.was())));
      case DatabaseOperation.AddToPublication add ->
          call("op.addToPublication", text(add.publication()), published(add.table()));
      case DatabaseOperation.DropFromPublication drop ->
          call("op.dropFromPublication", text(drop.publication()), published(drop.table()));
    };
  }

  static JavaCode extension(Extension extension) {
    return call("extension", text(extension.name()))
        .thenIf(extension.schema(), "inSchema", JavaCode::text)
        .thenIf(extension.version(), "version", JavaCode::text)
        .thenIf(extension.cascade(), "withRequired");
  }

  static JavaCode statistics(ExtendedStatistics statistics) {
    var arguments = new ArrayList<JavaCode>();
    arguments.add(name(statistics.name()));
    arguments.add(name(statistics.table()));
    statistics.keys().forEach(key -> arguments.add(JavaIndexes.key(key)));
    var chain = call("statistics", arguments);
    for (var kind : statistics.kinds()) {
      chain =
          chain.then(
              switch (kind) {
                case NDISTINCT -> "distinct";
                case DEPENDENCIES -> "dependencies";
                case MCV -> "commonValues";
              });
    }
    return chain;
  }

  static JavaCode collation(Collation collation) {
    return call("collation", name(collation.name()), text(collation.locale()))
        .thenIf(collation.provider().equals("icu"), "icu")
        .thenIf(!collation.deterministic(), "nondeterministic")
        .thenIf(collation.rules(), "rules", JavaCode::text);
  }

  static JavaCode publication(Publication publication) {
    var chain =
        call("publication", text(publication.name()))
            .thenIf(publication.everything(), "allTables")
            .thenIf(
                !publication.tables().isEmpty(),
                "tables",
                publication.tables().stream()
                    .map(JavaDatabases::published)
                    .toArray(JavaCode[]::new))
            .thenIf(!publication.schemas().isEmpty(), "schemas", texts(publication.schemas()));
    return JavaViews.options(chain, publication.options());
  }

  private static JavaCode published(PublishedTable table) {
    return call("publishedTable", behind(name(table.name()), Arrays.asList(texts(table.columns()))))
        .thenIf(table.condition(), "where", JavaCode::text);
  }
}
