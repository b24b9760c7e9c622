package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.sql.SqlSplitter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A connection that an application handed us, in whatever query mode it has: one statement at a
 * time, in a transaction of the driver's.
 *
 * <p>Several statements sent at once in extended mode without BEGIN are not atomic, and pgjdbc cuts
 * texts at semicolons of its own choosing; so the splitting is ours.
 */
final class StatementTransport implements Transport {

  /** What pgjdbc may cut in pieces; a hit in a comment or literal does no harm. */
  private static final Pattern ATOMIC_BODY =
      Pattern.compile("\\bBEGIN\\s+ATOMIC\\b", Pattern.CASE_INSENSITIVE);

  private final Connection connection;
  private final Dialect dialect;
  private final String restore;

  StatementTransport(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.restore = settingsToRestore();
  }

  private String settingsToRestore() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(dialect.session().settingsToRestore())) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw ConnectionProblems.queryFailed(
          dialect.serverError(e), "the settings of the session", Optional.empty(), e);
    }
  }

  @Override
  public void transaction(TransactionScript script, Consumer<String> notices)
      throws StatementFailure {
    whole(
        script,
        () -> {
          all(script.before(), false, notices);
          all(script.revision(), true, notices);
          all(script.after(), false, notices);
        });
  }

  @Override
  public void step(TransactionScript script, StepWork work, Consumer<String> notices)
      throws StatementFailure {
    whole(
        script,
        () -> {
          all(script.before(), false, notices);
          try (var open =
              new OpenTransaction(connection, dialect, text -> all(text, true, notices))) {
            work.in(open);
            open.check();
          }
          all(script.after(), false, notices);
        });
  }

  /** What is done in a transaction of the driver's. */
  @FunctionalInterface
  private interface Statements {
    void send() throws StatementFailure, SQLException;
  }

  private void whole(TransactionScript script, Statements statements) throws StatementFailure {
    try {
      var autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        statements.send();
        connection.commit();
      } catch (StatementFailure | SQLException | RuntimeException | Error e) {
        undo(script, autoCommit, e);
        throw e;
      }
      settle(script, autoCommit);
    } catch (SQLException e) {
      throw new StatementFailure(dialect.serverError(e), Optional.empty(), e);
    }
  }

  /** What went wrong first is what is told, also where the connection is broken since. */
  private void undo(TransactionScript script, boolean autoCommit, Throwable first) {
    try {
      connection.rollback();
      settle(script, autoCommit);
    } catch (StatementFailure | SQLException e) {
      first.addSuppressed(e);
    }
  }

  private void settle(TransactionScript script, boolean autoCommit)
      throws SQLException, StatementFailure {
    connection.setAutoCommit(true);
    if (script.resets()) {
      reset();
    }
    connection.setAutoCommit(autoCommit);
  }

  @Override
  public void autocommit(String text, Consumer<String> notices) throws StatementFailure {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new StatementFailure(dialect.serverError(e), Optional.empty(), e);
    }
    all(text, true, notices);
  }

  @Override
  public void reset() throws StatementFailure {
    all(dialect.session().reset() + restore, false, notice -> {});
  }

  private void all(String text, boolean revision, Consumer<String> notices)
      throws StatementFailure {
    for (var piece : SqlSplitter.split(text)) {
      try (Statement statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        try {
          statement.execute(
              ATOMIC_BODY.matcher(piece.text()).find()
                  ? dialect.session().wrapped(piece.text())
                  : piece.text());
        } finally {
          Notices.forward(statement, notices);
        }
      } catch (SQLException e) {
        ServerError error = dialect.serverError(e);
        int start = text.codePointCount(0, piece.offset());
        throw new StatementFailure(
            error, revision ? error.position().map(at -> at + start) : Optional.empty(), e);
      }
    }
  }
}
