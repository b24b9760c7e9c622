package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.dialect.SessionSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The transaction of a step while its revision has the connection. */
final class OpenTransaction implements StepTransaction, AutoCloseable {

  /** How a transport sends SQL of a revision. */
  @FunctionalInterface
  interface Sender {
    void send(String revision) throws StatementFailure;
  }

  private final Connection connection;
  private final Dialect dialect;
  private final Sender sender;
  private final BorrowedConnection borrowed;
  private final String id;

  /** Over a connection with an open transaction. */
  OpenTransaction(Connection connection, Dialect dialect, Sender sender) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.sender = sender;
    this.borrowed = new BorrowedConnection(connection);
    this.id = transactionId();
  }

  @Override
  public void run(String revision) throws StatementFailure {
    sender.send(revision);
  }

  @Override
  public BatchPage page(String sql) throws StatementFailure {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(sql)) {
        return BatchPage.read(row);
      }
    } catch (SQLException e) {
      throw new StatementFailure(dialect.serverError(e), Optional.empty(), e);
    }
  }

  @Override
  public Connection connection() {
    return borrowed;
  }

  /** Throws where the revision has ended the transaction after all, as by executing COMMIT. */
  void check() throws SQLException, StatementFailure {
    if (!transactionId().equals(id)) {
      var what = "the revision ended the transaction of its step";
      throw new StatementFailure(
          new ServerError(
              SessionSql.TRANSACTION_ENDED, what, "", "", "", Optional.empty(), Optional.empty()),
          Optional.empty(),
          new SQLException(what, SessionSql.TRANSACTION_ENDED));
    }
  }

  private String transactionId() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(dialect.session().transactionId())) {
      row.next();
      return row.getString(1);
    }
  }

  /** The revision's connection is dead from now on; the transaction is not touched. */
  @Override
  public void close() {
    borrowed.end();
  }
}
