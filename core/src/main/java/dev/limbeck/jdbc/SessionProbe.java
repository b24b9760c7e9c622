package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Finds out whether a connection has a session of the server for itself.
 *
 * <p>A pooler in transaction mode gives the session of a connection away as soon as that one is
 * idle: to a second connection, which keeps it while its transaction is open. One in session mode,
 * and a server without a pooler, give the second connection a session of its own.
 */
final class SessionProbe {

  private final Connection connection;
  private final Dialect dialect;

  SessionProbe(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** True also where it cannot be found out, because there is no further connection. */
  boolean keepsSession(Supplier<Connection> another) {
    try (var other = another.get()) {
      var mine = session(connection, "");
      var theirs = session(other, dialect.session().begin());
      return !theirs.equals(mine) && session(connection, "").equals(mine);
    } catch (ProblemException | SQLException unused) {
      return true;
    }
  }

  /**
   * Which session the next statement reaches, and stays in if {@code begin} opens a transaction.
   */
  private String session(Connection asked, String begin) throws SQLException {
    try (var statement = asked.createStatement()) {
      if (!begin.isEmpty()) {
        statement.execute(begin);
      }
      try (var row = statement.executeQuery(dialect.session().sessionId())) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
