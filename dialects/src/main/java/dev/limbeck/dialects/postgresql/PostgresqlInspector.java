package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialect.Inspector;
import dev.limbeck.schema.Catalog;
import java.sql.Connection;

/** Reads PostgreSQL's catalog. */
final class PostgresqlInspector implements Inspector {

  @Override
  public Catalog inspect(Connection connection, InspectionScope scope) {
    return Catalog.EMPTY;
  }
}
