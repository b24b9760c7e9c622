package dev.limbeck.scratch;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.Connections;
import dev.limbeck.jdbc.ServerUrl;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A database that somebody uses. */
final class OpenScratch implements ScratchDatabase {

  private static final String PLACE = "the scratch server";

  private final ServerUrl url;
  private final ScratchContent content;
  private final boolean readOnly;
  private final Dialect dialect;
  private final Runnable atClose;
  private @Nullable Connection connection;

  /** {@code atClose} is run when it is closed, after the connection. */
  OpenScratch(
      ServerUrl url, ScratchContent content, boolean readOnly, Dialect dialect, Runnable atClose) {
    this.url = url;
    this.content = content;
    this.readOnly = readOnly;
    this.dialect = dialect;
    this.atClose = atClose;
  }

  ScratchContent content() {
    return content;
  }

  @Override
  public Connection connection() {
    if (connection == null) {
      connection = another();
    }
    return connection;
  }

  @Override
  public Connection another() {
    var opened = Connections.open(url, dialect, PLACE);
    if (readOnly) {
      try (var statement = opened.createStatement()) {
        statement.execute(dialect.session().readOnly());
      } catch (SQLException e) {
        throw ScratchProblems.refused(url.display(), dialect.serverError(e), e);
      }
    }
    return opened;
  }

  @Override
  public ServerUrl url() {
    return url;
  }

  /** Closes the connection, so that the database can be copied. */
  void disconnect() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException broken) {
        // The server drops what was open with the socket.
      }
      connection = null;
    }
  }

  @Override
  public void close() {
    disconnect();
    atClose.run();
  }
}
