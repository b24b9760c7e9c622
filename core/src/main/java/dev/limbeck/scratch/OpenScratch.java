package dev.limbeck.scratch;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.Connections;
import dev.limbeck.jdbc.ServerUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database that somebody uses. */
final class OpenScratch implements ScratchDatabase {

  private static final String PLACE = "the scratch server";

  private final ServerUrl url;
  private final WholeContent content;
  private final boolean readOnly;
  private final Dialect dialect;
  private final Set<String> notes;
  private final Runnable atClose;
  private @Nullable Connection connection;

  /**
   * A database.
   *
   * @param notes what is noted of it already
   * @param atClose is run when it is closed, after the connection
   */
  OpenScratch(
      ServerUrl url,
      WholeContent content,
      boolean readOnly,
      Dialect dialect,
      List<String> notes,
      Runnable atClose) {
    this.url = url;
    this.content = content;
    this.readOnly = readOnly;
    this.dialect = dialect;
    this.notes = new LinkedHashSet<>(notes);
    this.atClose = atClose;
  }

  WholeContent content() {
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
  public List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void note(List<String> lines) {
    notes.addAll(lines);
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
