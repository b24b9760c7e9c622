package dev.limbeck.command;

import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ShellWord;
import dev.limbeck.problem.WorkspaceCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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

  /** Lets the user type the database's name, or stops. */
  void confirm(Confirmation confirmation, String what, boolean isProtected) {
    var name = database.state().database();
    Optional<String> typed = confirmation.databaseName(what, name);
    if (typed.isEmpty() || !typed.get().equals(name)) {
      throw Problem.of(WorkspaceCode.NOT_CONFIRMED, "Not confirmed: %s on %s".formatted(what, name))
          .because(
              (isProtected
                      ? "The database is protected: limbeck.toml says  protected = true."
                      : "The database is not on this machine, and what its tables hold would be lost.")
                  + typed.map("\nThe name given is '%s'."::formatted).orElse(""))
          .fix("add  --yes " + ShellWord.of(name))
          .exception();
    }
  }

  /** Also a connection that is broken is closed, so that a pool learns of it. */
  @Override
  public void close() {
    try (connection) {
      connection.setAutoCommit(autoCommit);
    } catch (SQLException unused) {
      // What had to be committed is committed; the server drops the rest with the socket.
    }
  }
}
