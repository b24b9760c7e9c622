package dev.limbeck.embedded;

import dev.limbeck.scratch.ServerAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Short statements for tests. */
final class Sql {

  private Sql() {}

  static Connection connect(ServerAddress address) throws SQLException {
    var url =
        "jdbc:postgresql://%s:%d/%s".formatted(address.host(), address.port(), address.database());
    return DriverManager.getConnection(url, address.user(), address.password());
  }

  static void run(ServerAddress address, String sql) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String value(ServerAddress address, String sql) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
