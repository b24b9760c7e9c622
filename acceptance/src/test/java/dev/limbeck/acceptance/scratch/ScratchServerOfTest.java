package dev.limbeck.acceptance.scratch;

import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.scratch.ScratchDatabases;
import dev.limbeck.scratch.ScratchServer;
import dev.limbeck.scratch.ScratchSettings;
import dev.limbeck.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A scratch server whose home is a test's own database, so that tests do not meet. */
final class ScratchServerOfTest {

  private ScratchServerOfTest() {}

  static ScratchServer keeping(TestDatabase home) {
    return open(home, new ScratchSettings(true, true));
  }

  /** A server of somebody else's that keeps databases. */
  static ScratchServer ofSomebody(TestDatabase home) {
    return open(home, new ScratchSettings(true, false));
  }

  static ScratchServer keepingNothing(TestDatabase home) {
    return open(home, new ScratchSettings(false, false));
  }

  /** The same, as another role. */
  static ScratchServer keepingNothing(TestDatabase home, String user, String password) {
    var at = home.address();
    return open(
        ServerUrl.of(at.host(), at.port(), at.database(), user, password),
        new ScratchSettings(false, false));
  }

  private static ScratchServer open(TestDatabase home, ScratchSettings settings) {
    var at = home.address();
    return open(
        ServerUrl.of(at.host(), at.port(), at.database(), at.user(), at.password()), settings);
  }

  private static ScratchServer open(ServerUrl url, ScratchSettings settings) {
    return new ScratchDatabases(url, new PostgresqlDialect(), settings, () -> {});
  }

  static void run(ScratchDatabase database, String sql) {
    try (var statement = database.connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The names of the tables in public. */
  static List<String> tables(ScratchDatabase database) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = database.connection().createStatement();
        var rows =
            statement.executeQuery(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** The scratch databases of a test. */
  static List<String> all(TestDatabase home) throws SQLException {
    return home.query(
        """
        SELECT datname FROM pg_database
        WHERE starts_with(datname, 'limbeck_scratch_' ||
          left(encode(sha256(current_database()::bytea), 'hex'), 6) || '_')
        ORDER BY 1\
        """);
  }

  /** Drops what a test's runs keep. */
  static void dropAll(TestDatabase home) throws SQLException {
    for (var name : all(home)) {
      home.execute("DROP DATABASE " + name);
    }
  }
}
