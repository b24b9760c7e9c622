package dev.limbeck.testkit;

import dev.limbeck.scratch.ServerAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * One test's own database, empty at first and dropped at the end.
 *
 * <p>Roles belong to a whole server: a test that creates some begins their names with the
 * database's name and an underscore, and they are dropped with it.
 */
public final class TestDatabase implements AutoCloseable {

  private final ServerAddress server;
  private final ServerAddress address;

  private TestDatabase(ServerAddress server, ServerAddress address) {
    this.server = server;
    this.address = address;
  }

  static TestDatabase create(ServerAddress server, String name) throws SQLException {
    var address =
        new ServerAddress(server.host(), server.port(), name, server.user(), server.password());
    execute(server, "CREATE DATABASE " + name + " TEMPLATE template0");
    return new TestDatabase(server, address);
  }

  /** Where it is reached. */
  public ServerAddress address() {
    return address;
  }

  /** The database's name, a plain identifier. */
  public String name() {
    return address.database();
  }

  /** The URL as {@code DATABASE_URL} takes it, with user and password. */
  public String url() {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            encode(address.user()),
            encode(address.password()),
            address.host(),
            address.port(),
            address.database());
  }

  /** The URL as JDBC takes it, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl(address);
  }

  /** A connection as the server's own role; whoever takes it closes it. */
  public Connection connect() throws SQLException {
    return connect(address);
  }

  /** Runs statements, several in one text, each on its own. */
  public void execute(String sql) throws SQLException {
    execute(address, sql);
  }

  /** The rows of a query, each as {@code value | value}; SQL's null is {@code null}. */
  public List<String> query(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var lines = new ArrayList<String>();
      while (rows.next()) {
        lines.add(row(rows));
      }
      return List.copyOf(lines);
    }
  }

  /** Drops the database, whoever is connected to it, and the roles that are named after it. */
  @Override
  public void close() throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name() + " WITH (FORCE)");
      var roles = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "SELECT quote_ident(rolname) FROM pg_roles WHERE starts_with(rolname, '%s_')"
                  .formatted(name()))) {
        while (rows.next()) {
          roles.add(rows.getString(1));
        }
      }
      for (var role : roles) {
        statement.execute("DROP ROLE " + role);
      }
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }

  private static String row(ResultSet rows) throws SQLException {
    var values = new ArrayList<String>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      values.add(String.valueOf((Object) rows.getString(column)));
    }
    return String.join(" | ", values);
  }

  private static void execute(ServerAddress address, String sql) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static Connection connect(ServerAddress address) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("preferQueryMode", "simple");
    return DriverManager.getConnection(jdbcUrl(address), properties);
  }

  private static String jdbcUrl(ServerAddress address) {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(address.host(), address.port(), address.database());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
