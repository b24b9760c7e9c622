package dev.limbeck.acceptance.operations;

import dev.limbeck.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A database in which one case after the other is tried, each from an empty schema {@code app}. */
final class CaseServer {

  /** Drops whatever a case has left. */
  private static final String CLEAN =
      """
      DO $$
      DECLARE it text;
      BEGIN
        FOR it IN SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql' LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
          WHERE nspname !~ '^(pg_|information_schema$|public$)' LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP OWNED BY %I', rolname) FROM pg_roles WHERE starts_with(rolname, current_database() || '_app_') LOOP EXECUTE it; END LOOP;
        FOR it IN SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE starts_with(rolname, current_database() || '_app_') LOOP EXECUTE it; END LOOP;
      END $$;
      CREATE SCHEMA app;
      """;

  private final TestDatabase database;
  private final Connection connection;

  CaseServer(TestDatabase database) throws SQLException {
    this.database = database;
    this.connection = database.connect();
  }

  Connection connect() throws SQLException {
    return database.connect();
  }

  int version() throws SQLException {
    return Integer.parseInt(query("SELECT current_setting('server_version_num')").getFirst())
        / 10_000;
  }

  /** An empty schema with what the case stands on. */
  void prepare(OperationCase one) throws SQLException {
    run(CLEAN);
    run("SET search_path = app; " + one.before());
  }

  /** Runs statements in one transaction, and tells what they held at its end. */
  List<String> locks(List<String> statements) throws SQLException {
    run("BEGIN");
    var before = new TreeMap<String, String[]>();
    for (var row : query(RELATIONS)) {
      var columns = row.split(" \\| ");
      before.put(columns[0], columns);
    }
    for (var statement : statements) {
      run(statement);
    }
    var held = new ArrayList<String>();
    for (var row : query(HELD)) {
      var columns = row.split(" \\| ");
      var was = before.get(columns[0]);
      if (was != null) {
        held.add(was[1] + ": " + columns[1] + effort(was, columns));
      }
    }
    run("COMMIT");
    return held;
  }

  /** What was done to the rows of a relation, by its file and by how often it was scanned. */
  private static String effort(String[] before, String[] after) {
    if (after[2].equals("gone")) {
      return ", dropped";
    }
    if (!after[2].equals(before[2])) {
      return ", rewritten";
    }
    return after[3].equals(before[3]) ? "" : ", read in full";
  }

  private static final String RELATIONS =
      """
      SELECT oid, relname, relfilenode, pg_stat_get_xact_numscans(oid)
      FROM pg_class WHERE relnamespace >= 16384\
      """;

  /** The strongest lock on each relation, and whether it was read or written anew. */
  private static final String HELD =
      """
      WITH strength(mode, rank) AS (VALUES ('AccessShareLock', 1), ('RowShareLock', 2),
        ('RowExclusiveLock', 3), ('ShareUpdateExclusiveLock', 4), ('ShareLock', 5),
        ('ShareRowExclusiveLock', 6), ('ExclusiveLock', 7), ('AccessExclusiveLock', 8))
      SELECT l.relation, (array_agg(replace(l.mode, 'Lock', '') ORDER BY s.rank DESC))[1],
        coalesce(c.relfilenode::text, 'gone'), pg_stat_get_xact_numscans(l.relation)
      FROM pg_locks l JOIN strength s USING (mode) LEFT JOIN pg_class c ON c.oid = l.relation
      WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.relation >= 16384
        AND NOT (c.relkind IN ('i', 'I') AND l.mode = 'AccessShareLock')
      GROUP BY l.relation, c.relfilenode, c.relkind, c.relname
      ORDER BY max(s.rank) DESC, c.relname\
      """;

  /** Runs statements one by one, each in a transaction of its own. */
  void autocommit(List<String> statements) throws SQLException {
    for (var statement : statements) {
      run(statement);
    }
  }

  /** All that there is, an object a line. */
  List<String> catalog() throws SQLException {
    return query(resource("catalog.sql"));
  }

  private List<String> query(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
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

  /** Roles belong to the server: {@code app_reader} is this database's own. */
  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(
          sql.replaceAll("\\bapp_(reader|writer|owner)\\b", database.name() + "_app_$1"));
    }
  }

  void abandon() throws SQLException {
    run("ROLLBACK");
  }

  private static String resource(String name) {
    try (var in = CaseServer.class.getResourceAsStream("/operations/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
