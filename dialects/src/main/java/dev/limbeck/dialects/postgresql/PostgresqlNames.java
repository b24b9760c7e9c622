package dev.limbeck.dialects.postgresql;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NamingConvention;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of constraints and indexes: the said one, the convention's, or the server's own. */
final class PostgresqlNames {

  private final NamingConvention convention;

  PostgresqlNames(NamingConvention convention) {
    this.convention = convention;
  }

  /** The one that is said, else the convention's. */
  Optional<String> of(QualifiedName table, Constraint constraint) {
    return constraint
        .name()
        .or(() -> convention.name(table, constraint).map(PostgresqlNameLength::shortened));
  }

  /** The same for one that stands beside a column. */
  Optional<String> of(QualifiedName table, Constraint constraint, Column column) {
    return constraint
        .name()
        .or(() ->
            convention.name(table, constraint, column.name()).map(PostgresqlNameLength::shortened));
  }

  /** The same, else the one that the server would choose, where that is told by columns alone. */
  Optional<String> certain(QualifiedName table, Constraint constraint) {
    return of(table, constraint).or(() -> chosen(table, constraint));
  }

  /** The name of an index: said, by the convention, or the server's choice where it is certain. */
  Optional<String> of(Index index) {
    return index
        .name()
        .or(() -> convention.name(index).map(PostgresqlNameLength::shortened))
        .or(() ->
            columns(index.keys(), index.parameters().include())
                .map(columns -> PostgresqlNameChoice.of(index.table(), columns, "idx")));
  }

  String required(QualifiedName table, Constraint constraint) {
    return certain(table, constraint).orElseThrow(() -> unnamed("constraint", table));
  }

  String required(Index index) {
    return of(index).orElseThrow(() -> unnamed("index", index.table()));
  }

  private static ProblemException unnamed(String what, QualifiedName table) {
    return Problem.of(
            JavaCode.NO_NAME_BY_CONVENTION,
            "Which %s of %s it is cannot be told: it has no name".formatted(what, table))
        .because("Only the server, which reads its expressions, could say how it named it.")
        .fix("name it:  .named(\"...\")")
        .exception();
  }

  /** {@code ChooseConstraintName} and {@code ChooseIndexName} of the server. */
  private static Optional<String> chosen(QualifiedName table, Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey unused -> Optional.of(PostgresqlNameChoice.of(table, List.of(), "pkey"));
      case Unique unique -> {
        var all = Stream.concat(unique.columns().stream(), unique.index().include().stream());
        yield Optional.of(PostgresqlNameChoice.of(table, all.toList(), "key"));
      }
      case ForeignKey key -> Optional.of(PostgresqlNameChoice.of(table, key.columns(), "fkey"));
      case NotNull notNull ->
          Optional.of(PostgresqlNameChoice.of(table, List.of(notNull.column()), "not_null"));
      case Exclusion exclusion ->
          columns(
                  exclusion.elements().stream().map(Exclusion.Element::key).toList(),
                  exclusion.index().include())
              .map(columns -> PostgresqlNameChoice.of(table, columns, "excl"));
      case Check unused -> Optional.empty();
    };
  }

  /** The columns that are indexed and carried; empty where there is an expression among them. */
  private static Optional<List<String>> columns(List<IndexKey> keys, List<String> include) {
    var all = new ArrayList<String>();
    for (var key : keys) {
      if (key.column().isEmpty()) {
        return Optional.empty();
      }
      all.add(key.column().get());
    }
    all.addAll(include);
    return Optional.of(all);
  }
}
