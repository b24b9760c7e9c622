package dev.limbeck.scratch;

/**
 * Where a server is reached and with which role.
 *
 * @param host a loopback address
 * @param port the TCP port
 * @param database the database to use
 * @param user the role, which owns the database
 * @param password never printed except by {@code limbeck embedded url}
 */
public record ServerAddress(String host, int port, String database, String user, String password) {

  @Override
  public String toString() {
    return "%s@%s:%d/%s".formatted(user, host, port, database);
  }
}
