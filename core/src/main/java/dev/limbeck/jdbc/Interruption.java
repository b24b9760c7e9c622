package dev.limbeck.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Lets another thread end what the server is running for us; safe for several threads.
 *
 * <p>Closing the socket would not do: a server notices it only when it answers, and a transaction
 * that was sent whole would go on to its COMMIT.
 */
public final class Interruption {

  /** query_canceled. */
  private static final String CANCELED = "57014";

  private final List<Statement> running = new ArrayList<>();
  private final List<BooleanSupplier> clearances = new ArrayList<>();
  private boolean interrupted;

  /**
   * Runs a text like {@link Statement#execute(String)}.
   *
   * @throws SQLException also where it was interrupted before
   */
  public boolean execute(Statement statement, String text) throws SQLException {
    begin(statement);
    try {
      return statement.execute(text);
    } finally {
      end(statement);
    }
  }

  /** Has something cleared away by each interruption; it tells whether there was anything. */
  public synchronized void clears(BooleanSupplier clearance) {
    clearances.add(clearance);
  }

  /** Cancels what runs and refuses what would come; whether anything was running. */
  public boolean interrupt() {
    var anything = cancel();
    for (var clearance : clearances()) {
      anything |= clearance.getAsBoolean();
    }
    return anything;
  }

  private synchronized List<BooleanSupplier> clearances() {
    return List.copyOf(clearances);
  }

  private boolean cancel() {
    var now = interrupted();
    for (var statement : now) {
      try {
        statement.cancel();
      } catch (SQLException unused) {
        // The server is gone, and with it what it ran.
      }
    }
    return !now.isEmpty();
  }

  private synchronized List<Statement> interrupted() {
    interrupted = true;
    return List.copyOf(running);
  }

  private synchronized void begin(Statement statement) throws SQLException {
    if (interrupted) {
      throw new SQLException("The run was interrupted", CANCELED);
    }
    running.add(statement);
  }

  private synchronized void end(Statement statement) {
    running.remove(statement);
  }
}
