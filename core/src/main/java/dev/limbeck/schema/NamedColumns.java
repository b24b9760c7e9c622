package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a name is made from.
 *
 * @param table the table
 * @param columns its columns, in order
 * @param referred the table that a foreign key refers to
 * @param keys that table's columns, in order
 */
record NamedColumns(
    QualifiedName table,
    List<String> columns,
    Optional<QualifiedName> referred,
    List<String> keys) {

  NamedColumns(QualifiedName table, List<String> columns) {
    this(table, columns, Optional.empty(), List.of());
  }
}
