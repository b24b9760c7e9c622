package dev.limbeck.command;

import dev.limbeck.jdbc.ServiceDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that was opened for a service.
 *
 * @param database the database as the service sees it
 * @param connection the connection, which is closed with this
 * @param display {@code USER@HOST:PORT/DB}
 * @param local whether the server is on this machine
 * @param autoCommit how the connection is to be given back
 */
public record OpenDatabase(
    ServiceDatabase database,
    Connection connection,
    String display,
    boolean local,
    boolean autoCommit)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      connection.setAutoCommit(autoCommit);
      connection.close();
    } catch (SQLException unused) {
      // What had to be committed is committed; the server drops the rest with the socket.
    }
  }
}
