package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.Inspected;
import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialect.Inspector;
import dev.limbeck.dialects.postgresql.inspection.CatalogReader;
import dev.limbeck.schema.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Reads PostgreSQL's catalog within a transaction or a savepoint that is then undone. */
final class PostgresqlInspector implements Inspector {

  private static final String REPEATABLE =
      "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;\n";

  private final PostgresqlSessionSql session;

  PostgresqlInspector(PostgresqlSessionSql session) {
    this.session = session;
  }

  /** What is read in a transaction that is undone. */
  private interface Reading<T> {
    T with(CatalogReader reader, String path) throws SQLException;
  }

  @Override
  public Catalog inspect(Connection connection, InspectionScope scope) throws SQLException {
    return undone(connection, scope, (reader, path) -> reader.read(connection, path));
  }

  /** Digest and catalog are of one moment where the transaction is ours. */
  @Override
  public Inspected inspect(Connection connection, InspectionScope scope, String known)
      throws SQLException {
    var isOurs = connection.getAutoCommit();
    return undone(
        connection,
        scope,
        (reader, path) -> {
          var digest = reader.digest(connection, (isOurs ? REPEATABLE : "") + path);
          return digest.equals(known)
              ? new Inspected(digest, Optional.empty())
              : new Inspected(digest, Optional.of(reader.read(connection, path)));
        });
  }

  private <T> T undone(Connection connection, InspectionScope scope, Reading<T> reading)
      throws SQLException {
    return connection.getAutoCommit()
        ? inTransaction(connection, scope, reading)
        : inSavepoint(connection, scope, reading);
  }

  private <T> T inTransaction(Connection connection, InspectionScope scope, Reading<T> reading)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      return read(connection, scope, reading);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private <T> T inSavepoint(Connection connection, InspectionScope scope, Reading<T> reading)
      throws SQLException {
    var savepoint = connection.setSavepoint();
    try {
      return read(connection, scope, reading);
    } finally {
      connection.rollback(savepoint);
      connection.releaseSavepoint(savepoint);
    }
  }

  private <T> T read(Connection connection, InspectionScope scope, Reading<T> reading)
      throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    return reading.with(new CatalogReader(version, scope), session.pathOf(scope.schema()));
  }
}
