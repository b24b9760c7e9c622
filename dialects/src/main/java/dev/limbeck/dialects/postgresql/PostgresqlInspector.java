package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialect.Inspector;
import dev.limbeck.dialects.postgresql.inspection.CatalogReader;
import dev.limbeck.schema.Catalog;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads PostgreSQL's catalog within a transaction or a savepoint that is then undone. */
final class PostgresqlInspector implements Inspector {

  private final PostgresqlSessionSql session;

  PostgresqlInspector(PostgresqlSessionSql session) {
    this.session = session;
  }

  @Override
  public Catalog inspect(Connection connection, InspectionScope scope) throws SQLException {
    return connection.getAutoCommit()
        ? inTransaction(connection, scope)
        : inSavepoint(connection, scope);
  }

  private Catalog inTransaction(Connection connection, InspectionScope scope) throws SQLException {
    connection.setAutoCommit(false);
    try {
      return read(connection, scope);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Catalog inSavepoint(Connection connection, InspectionScope scope) throws SQLException {
    var savepoint = connection.setSavepoint();
    try {
      return read(connection, scope);
    } finally {
      connection.rollback(savepoint);
      connection.releaseSavepoint(savepoint);
    }
  }

  private Catalog read(Connection connection, InspectionScope scope) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    return new CatalogReader(version, scope).read(connection, session.pathOf(scope.schema()));
  }
}
