package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ServerError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A connection of our own in the driver's simple query mode: a transaction is one message, so that
 * it costs one round trip and no pooler or crash can come between its parts.
 */
final class WholeTransport implements Transport {

  private final Connection connection;
  private final Dialect dialect;
  private final Interruption interruption;

  WholeTransport(Connection connection, Dialect dialect, Interruption interruption) {
    this.connection = connection;
    this.dialect = dialect;
    this.interruption = interruption;
  }

  @Override
  public void transaction(TransactionScript script, Consumer<String> notices)
      throws StatementFailure {
    var session = dialect.session();
    try {
      send(script.text(session), notices);
    } catch (SQLException e) {
      abandon(script.resets() ? session.reset() : "");
      throw failure(e, script.head(session), script.revision());
    }
  }

  @Override
  public void step(TransactionScript script, StepWork work, Consumer<String> notices)
      throws StatementFailure {
    var session = dialect.session();
    try {
      send(script.head(session), notices);
      // The server is in a transaction already, so the driver begins none of its own.
      connection.setAutoCommit(false);
      try (var open = new OpenTransaction(connection, dialect, text -> autocommit(text, notices))) {
        work.in(open);
        open.check();
      }
      send(script.after() + session.commit(), notices);
      connection.setAutoCommit(true);
      if (script.resets()) {
        send(session.reset(), notices);
      }
    } catch (SQLException e) {
      abandonStep(script);
      throw new StatementFailure(dialect.serverError(e), Optional.empty(), e);
    } catch (StatementFailure | RuntimeException | Error e) {
      abandonStep(script);
      throw e;
    }
  }

  private void abandonStep(TransactionScript script) {
    abandon(script.resets() ? dialect.session().reset() : "");
    try {
      connection.setAutoCommit(true);
    } catch (SQLException unused) {
      // The connection is gone, and the transaction with it.
    }
  }

  @Override
  public void autocommit(String statement, Consumer<String> notices) throws StatementFailure {
    try {
      send(statement, notices);
    } catch (SQLException e) {
      throw failure(e, "", statement);
    }
  }

  @Override
  public void reset() throws StatementFailure {
    autocommit(dialect.session().reset(), notice -> {});
  }

  private void send(String text, Consumer<String> notices) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try {
        interruption.execute(statement, text);
      } finally {
        Notices.forward(statement, notices);
      }
    }
  }

  /** The driver knows of no transaction, since we began it in text; so it is ended in text. */
  private void abandon(String reset) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.session().abandon() + reset);
    } catch (SQLException unused) {
      // The connection is gone, and the transaction with it.
    }
  }

  private StatementFailure failure(SQLException e, String head, String revision) {
    ServerError error = dialect.serverError(e);
    int before = head.codePointCount(0, head.length());
    int length = revision.codePointCount(0, revision.length());
    Optional<Integer> position =
        error.position().map(at -> at - before).filter(at -> at > 0 && at <= length + 1);
    return new StatementFailure(error, position, e);
  }
}
