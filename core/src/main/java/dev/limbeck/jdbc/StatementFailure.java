package dev.limbeck.jdbc;

import dev.limbeck.dialect.ServerError;
import java.sql.SQLException;
import java.util.Optional;

/** The server refused something that was sent; nothing of its transaction remains. */
public final class StatementFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ServerError error;
  private final transient Optional<Integer> revisionPosition;

  /**
   * Made by a {@link Transport}.
   *
   * @param revisionPosition where in the revision's text, in code points from 1; empty where the
   *     failure has no position or is not in the revision's text
   */
  StatementFailure(ServerError error, Optional<Integer> revisionPosition, SQLException cause) {
    super(error.message(), cause);
    this.error = error;
    this.revisionPosition = revisionPosition;
  }

  /** The same failure at another place of the revision's text. */
  StatementFailure at(Optional<Integer> position) {
    return getCause() instanceof SQLException cause
        ? new StatementFailure(error, position, cause)
        : this;
  }

  /** What the server said. */
  public ServerError error() {
    return error;
  }

  /** Where in the revision's text, in code points from 1. */
  public Optional<Integer> revisionPosition() {
    return revisionPosition;
  }

  /** Whether the server ended with this SQLSTATE. */
  public boolean is(String sqlState) {
    return error.sqlState().equals(sqlState);
  }

  /**
   * Whether the connection is gone, so that it is not known what the server still did (class 08,
   * 57P).
   */
  public boolean connectionLost() {
    return error.sqlState().startsWith("08") || error.sqlState().startsWith("57P0");
  }
}
