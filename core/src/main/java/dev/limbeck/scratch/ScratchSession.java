package dev.limbeck.scratch;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.ScratchSql;
import dev.limbeck.dialect.ServerError;
import dev.limbeck.problem.ProblemException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A session from which databases are made and dropped, and which holds locks. */
final class ScratchSession implements AutoCloseable {

  /** A database as a list of them shows it. */
  record Listed(String name, String comment, int sessions) {

    /** What it says of its use; empty where it is not complete. */
    Optional<ScratchMark> mark() {
      return ScratchMark.of(comment);
    }
  }

  /** Reads the only row of an answer. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** object_in_use. */
  private static final String IN_USE = "55006";

  private final Connection connection;
  private final Dialect dialect;
  private final Function<String, Connection> others;

  /** A session; {@code others} connects to the database of a name. */
  ScratchSession(Connection connection, Dialect dialect, Function<String, Connection> others) {
    this.connection = connection;
    this.dialect = dialect;
    this.others = others;
  }

  ScratchSql sql() {
    return dialect.scratch();
  }

  ServerError error(SQLException exception) {
    return dialect.serverError(exception);
  }

  void run(String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.setEscapeProcessing(false);
      running.execute(statement);
    }
  }

  /** Drops a database if it is there, whoever is connected to it and whatever it subscribes to. */
  void drop(String name) throws SQLException {
    try {
      run(sql().dropByForce(name));
    } catch (SQLException refused) {
      if (!error(refused).sqlState().equals(IN_USE)) {
        throw refused;
      }
      release(name, refused);
      run(sql().dropByForce(name));
    }
  }

  private void release(String name, SQLException refused) throws SQLException {
    try (var inside = others.apply(name);
        var statement = inside.createStatement()) {
      statement.execute(sql().release());
    } catch (ProblemException closed) {
      refused.addSuppressed(closed);
      throw refused;
    }
  }

  <T> T row(String query, RowReader<T> reader) throws SQLException {
    try (var running = connection.createStatement();
        var rows = running.executeQuery(query)) {
      rows.next();
      return reader.read(rows);
    }
  }

  void lock(long key) throws SQLException {
    run(sql().lock(key));
  }

  boolean tryLock(long key) throws SQLException {
    return row(sql().tryLock(key), row -> row.getBoolean(1));
  }

  void unlock(long key) throws SQLException {
    run(sql().unlock(key));
  }

  /** The databases whose names begin so, sorted. */
  List<Listed> databases(String prefix) throws SQLException {
    var found = new ArrayList<Listed>();
    try (var running = connection.createStatement();
        var rows = running.executeQuery(sql().databases(prefix))) {
      while (rows.next()) {
        found.add(
            new Listed(rows.getString("name"), rows.getString("comment"), rows.getInt("sessions")));
      }
    }
    return found;
  }

  /** The database of this name, if it is there. */
  Optional<Listed> find(String name) throws SQLException {
    return databases(name).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
