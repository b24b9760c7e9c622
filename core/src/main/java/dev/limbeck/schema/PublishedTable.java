package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table whose changes are published.
 *
 * @param name which
 * @param columns these only; all if empty; PostgreSQL 15
 * @param condition only rows where this holds; PostgreSQL 15
 */
public record PublishedTable(QualifiedName name, List<String> columns, Optional<String> condition) {

  /** Copies the list. */
  public PublishedTable {
    columns = List.copyOf(columns);
  }

  /** Only rows where this holds; PostgreSQL 15. */
  public PublishedTable where(String sql) {
    return new PublishedTable(name, columns, Optional.of(sql));
  }
}
