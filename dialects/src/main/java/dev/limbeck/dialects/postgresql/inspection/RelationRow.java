package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.QualifiedName;

/**
 * Something with columns.
 *
 * @param oid its oid
 * @param kind {@code relkind}
 * @param name its name
 * @param typed whether its columns are those of a type
 */
record RelationRow(long oid, char kind, QualifiedName name, boolean typed) {

  boolean isTable() {
    return kind == 'r' || kind == 'p';
  }

  boolean isView() {
    return kind == 'v' || kind == 'm';
  }
}
