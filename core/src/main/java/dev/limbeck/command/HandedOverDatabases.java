package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;

/**
 * Connections of an application: one at a time, in whatever mode it has them, given back as they
 * were.
 *
 * <p>What the configuration says of a URL does not count.
 */
public final class HandedOverDatabases implements Databases {

  private static final String DISPLAY = "the application's database";

  private final Dialect dialect;
  private final DataSource source;

  /** Takes a connection from the source for each service, never a second one meanwhile. */
  public HandedOverDatabases(Dialect dialect, DataSource source) {
    this.dialect = dialect;
    this.source = source;
  }

  @Override
  public OpenDatabase open(ServiceConfig config, SortedMap<String, String> arguments) {
    var sql = sql(config, arguments);
    try {
      return open(source.getConnection(), sql);
    } catch (SQLException e) {
      var said = dialect.serverError(e);
      throw new ProblemException(
          List.of(
              Problem.of(
                      DatabaseCode.UNREACHABLE, "The application's DataSource gave no connection")
                  .because((said.sqlState() + " " + said.message()).strip())
                  .fix("check the DataSource")),
          e);
    }
  }

  /** A connection that cannot be used is given back. */
  private OpenDatabase open(Connection connection, ServiceSql sql) throws SQLException {
    try {
      var autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(true);
      var database = ServiceDatabase.handedOver(connection, sql);
      return new OpenDatabase(database, connection, DISPLAY, false, autoCommit);
    } catch (SQLException | RuntimeException e) {
      try (connection) {
        throw e;
      }
    }
  }

  @Override
  public ServiceSql sql(ServiceConfig config, SortedMap<String, String> arguments) {
    return new ServiceSql(
        dialect,
        ConfiguredDatabases.tables(config),
        ConfiguredDatabases.settings(config, arguments),
        new DdlSettings(config.naming()));
  }

  @Override
  public boolean isNamed(ServiceConfig config) {
    return true;
  }

  /** The source is the application's. */
  @Override
  public void close() {}
}
