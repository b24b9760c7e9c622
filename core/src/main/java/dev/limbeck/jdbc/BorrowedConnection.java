package dev.limbeck.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;

/**
 * A step's connection in the hands of its revision: it does everything but end the transaction, and
 * nothing any more once the step is over.
 */
final class BorrowedConnection extends ForwardingConnection {

  /** invalid_transaction_termination. */
  private static final String NOT_YOURS = "2D000";

  /** connection_does_not_exist. */
  private static final String OVER = "08003";

  private final Connection connection;
  private volatile boolean over;

  BorrowedConnection(Connection connection) {
    this.connection = connection;
  }

  /** From now on it refuses everything. */
  void end() {
    over = true;
  }

  @Override
  Connection open() throws SQLException {
    if (over) {
      throw new SQLException("the step is over, and its connection with it", OVER);
    }
    return connection;
  }

  @Override
  public void commit() throws SQLException {
    throw notYours("commit");
  }

  @Override
  public void rollback() throws SQLException {
    throw notYours("rollback");
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    if (autoCommit) {
      throw notYours("setAutoCommit(true)");
    }
  }

  @Override
  public boolean getAutoCommit() {
    return false;
  }

  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    throw notYours("setTransactionIsolation");
  }

  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    throw notYours("setReadOnly");
  }

  @Override
  public void abort(Executor executor) throws SQLException {
    throw notYours("abort");
  }

  @Override
  public void setNetworkTimeout(Executor executor, int milliseconds) throws SQLException {
    throw notYours("setNetworkTimeout");
  }

  /** Does nothing, so that it may stand in a try-with-resources. */
  @Override
  public void close() {}

  @Override
  public boolean isClosed() throws SQLException {
    return over || connection.isClosed();
  }

  /** The driver's own interfaces, as for COPY; what one does with them is one's own matter. */
  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : open().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || open().isWrapperFor(type);
  }

  private static SQLException notYours(String what) {
    return new SQLException(
        what + " is not for a revision: its step is one transaction, which also holds its record",
        NOT_YOURS);
  }
}
