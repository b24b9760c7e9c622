package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names of constraints and indexes that their author left unnamed, as SQLAlchemy's conventions.
 *
 * <p>A name that is said is final: no pattern changes it, so nothing takes the place of {@code
 * op.f()}.
 *
 * @param patterns by kind, {@code pk fk uq ck ix}; tokens such as {@code %(table_name)s} are filled
 *     in
 */
public record NamingConvention(Map<String, String> patterns) {

  /** No patterns: the database names them itself. */
  public static final NamingConvention NONE = new NamingConvention(Map.of());

  /** Copies the map. */
  public NamingConvention {
    patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
  }

  /** The pattern of a kind. */
  public Optional<String> pattern(String kind) {
    return Optional.ofNullable(patterns.get(kind));
  }

  /**
   * The name of a constraint that says none; empty where there is no pattern for its kind.
   *
   * @throws dev.limbeck.problem.ProblemException where the pattern needs more than the constraint
   *     says
   */
  public Optional<String> name(QualifiedName table, Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey key -> name("pk", new NamedColumns(table, key.columns()));
      case Unique unique -> name("uq", new NamedColumns(table, unique.columns()));
      case ForeignKey key ->
          name("fk", new NamedColumns(table, key.columns(), Optional.of(key.table()), key.keys()));
      case Check unused -> name("ck", new NamedColumns(table, List.of()));
      case Exclusion unused -> Optional.empty();
      case NotNull unused -> Optional.empty();
    };
  }

  /** The same for one that stands beside a column, which a check does not name. */
  public Optional<String> name(QualifiedName table, Constraint constraint, String column) {
    return constraint instanceof Check
        ? name("ck", new NamedColumns(table, List.of(column)))
        : name(table, constraint);
  }

  /** The name of an index that says none; empty where there is no pattern for indexes. */
  public Optional<String> name(Index index) {
    var columns = new ArrayList<String>();
    for (var key : index.keys()) {
      if (key.column().isEmpty()) {
        break;
      }
      columns.add(key.column().get());
    }
    return name("ix", new NamedColumns(index.table(), columns));
  }

  private Optional<String> name(String kind, NamedColumns columns) {
    return pattern(kind).map(pattern -> NamePattern.parse(pattern).fill(kind, columns));
  }
}
