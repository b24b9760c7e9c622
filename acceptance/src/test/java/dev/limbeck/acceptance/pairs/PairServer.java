package dev.limbeck.acceptance.pairs;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.schema.Catalog;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Two databases in which one pair after the other is tried, each from an empty schema app. */
final class PairServer implements AutoCloseable {

  /** Drops whatever a pair has left. */
  private static final String CLEAN =
      """
      ROLLBACK;
      RESET ALL;
      DO $$
      DECLARE it text;
      BEGIN
        FOR it IN SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
          WHERE nspname !~ '^(pg_|information_schema$)' LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql' LOOP EXECUTE it; END LOOP;
      END $$;
      SET client_min_messages = error;
      CREATE SCHEMA app;
      SET search_path = app;
      """;

  private static final String CATALOG = resource();

  /** One of the two sides. */
  final class Side implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;

    private Side(TestServer server) throws SQLException {
      this.database = server.database();
      this.connection = database.connect();
    }

    /** An empty schema, then these. */
    void make(String... texts) throws SQLException {
      run(CLEAN);
      for (var sql : texts) {
        if (!sql.isBlank()) {
          run(sql);
        }
      }
    }

    void run(String sql) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        statement.execute(there(sql));
      }
    }

    /** Runs statements in one transaction. */
    void transaction(List<String> statements) throws SQLException {
      run("BEGIN");
      for (var statement : statements) {
        try {
          run(statement);
        } catch (SQLException e) {
          run("ROLLBACK");
          throw new SQLException(
              here(String.valueOf(e.getMessage())) + "\nin: " + statement, e.getSQLState(), e);
        }
      }
      run("COMMIT");
    }

    Catalog inspect(boolean allSchemas) throws SQLException {
      var scope = new InspectionScope("app", allSchemas ? List.of() : List.of("app"), List.of());
      return new PostgresqlDialect().inspector().inspect(connection, scope);
    }

    /** All that there is, an object a line, as another query than the inspector's tells it. */
    List<String> listing() throws SQLException {
      return query(CATALOG);
    }

    List<String> query(String sql) throws SQLException {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(there(sql))) {
        var lines = new ArrayList<String>();
        int count = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          var line = new StringBuilder();
          for (int i = 1; i <= count; i++) {
            line.append(i == 1 ? "" : " | ").append(rows.getString(i));
          }
          lines.add(line.toString());
        }
        return List.copyOf(lines);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
      database.close();
    }
  }

  private final Side first;
  private final Side second;
  private final String roles;
  private final int version;

  PairServer(TestServer server) throws SQLException {
    this.first = new Side(server);
    this.second = new Side(server);
    this.roles = first.database.name();
    this.version = first.connection.getMetaData().getDatabaseMajorVersion();
    for (var role : List.of("app_reader", "app_writer", "app_owner")) {
      first.run("CREATE ROLE " + role);
    }
  }

  Side first() {
    return first;
  }

  Side second() {
    return second;
  }

  /** The major version of the server. */
  int version() {
    return version;
  }

  /** Roles belong to the server: {@code app_reader} is this pair of databases' own. */
  private String there(String sql) {
    return sql.replaceAll("\\bapp_(reader|writer|owner)\\b", roles + "_app_$1");
  }

  String here(String sql) {
    return sql.replace(roles + "_app_", "app_");
  }

  @Override
  public void close() throws SQLException {
    second.close();
    first.close();
  }

  private static String resource() {
    try (var in = PairServer.class.getResourceAsStream("/operations/catalog.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
