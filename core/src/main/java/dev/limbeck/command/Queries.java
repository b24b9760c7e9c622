package dev.limbeck.command;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.jdbc.Notices;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs statements one after the other and keeps what they answer as text. */
final class Queries {

  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.REAL,
          Types.DOUBLE,
          Types.NUMERIC,
          Types.DECIMAL);

  /** Types that psql aligns to the right as well, which JDBC has no name for. */
  private static final Set<String> COUNTERS = Set.of("xid", "xid8", "cid");

  private final OpenDatabase open;
  private final boolean inSchema;
  private final boolean write;
  private final CommandListener listener;

  /**
   * Queries over a connection.
   *
   * @param inSchema whether names are looked for in the service's schema first
   * @param listener is told what the server says beside its answers
   */
  Queries(OpenDatabase open, boolean inSchema, boolean write, CommandListener listener) {
    this.open = open;
    this.inSchema = inSchema;
    this.write = write;
    this.listener = listener;
  }

  Detail.QueryResults run(String text) {
    try {
      prepare();
      return new Detail.QueryResults(all(text));
    } finally {
      settle();
    }
  }

  private List<Detail.QueryResult> all(String text) {
    var results = new ArrayList<Detail.QueryResult>();
    for (var statement : SqlSplitter.split(text)) {
      try {
        results.addAll(one(statement.text()));
      } catch (SQLException e) {
        throw failed(statement, e);
      }
    }
    return results;
  }

  /** The connection may be an application's, which goes on to use it. */
  private void settle() {
    var transport = open.database().transport();
    try {
      transport.autocommit(open.database().dialect().session().abandon(), notice -> {});
      transport.reset();
    } catch (StatementFailure unused) {
      // The connection is gone, and with it what was set.
    }
  }

  private void prepare() {
    var session = open.database().dialect().session();
    try (Statement statement = open.connection().createStatement()) {
      if (inSchema) {
        statement.execute(session.sessionSettings(open.database().settings()));
      }
      if (!write) {
        statement.execute(session.readOnly());
      }
    } catch (SQLException e) {
      throw failed(new SplitStatement("", 0, 1), e);
    }
  }

  private List<Detail.QueryResult> one(String sql) throws SQLException {
    var results = new ArrayList<Detail.QueryResult>();
    try (Statement statement = open.connection().createStatement()) {
      statement.setEscapeProcessing(false);
      var isRows = open.database().interruption().execute(statement, sql);
      Notices.forward(statement, notice -> listener.on(new CommandEvent.Note(notice)));
      while (true) {
        if (isRows) {
          results.add(rows(statement.getResultSet()));
        } else if (statement.getUpdateCount() >= 0) {
          results.add(count(sql, statement.getUpdateCount()));
        } else {
          return results;
        }
        isRows = statement.getMoreResults();
      }
    }
  }

  private static Detail.QueryResult rows(ResultSet set) throws SQLException {
    var shape = set.getMetaData();
    var columns = new ArrayList<String>();
    var numeric = new ArrayList<Boolean>();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.add(shape.getColumnLabel(i));
      numeric.add(
          NUMBERS.contains(shape.getColumnType(i))
              || COUNTERS.contains(shape.getColumnTypeName(i)));
    }
    var rows = new ArrayList<List<@Nullable String>>();
    while (set.next()) {
      var row = new ArrayList<@Nullable String>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(set.getString(i));
      }
      rows.add(row);
    }
    return new Detail.QueryResult(columns, numeric, rows, "");
  }

  private static Detail.QueryResult count(String sql, int count) {
    var tag = CommandTag.of(sql, count);
    return new Detail.QueryResult(List.of(), List.of(), List.of(), tag);
  }

  private ProblemException failed(SplitStatement statement, SQLException e) {
    ServerError error = open.database().dialect().serverError(e);
    var problem =
        Problem.of(DatabaseCode.STATEMENT_FAILED, error.message())
            .because(
                "SQLSTATE %s\n%s\n%s"
                    .formatted(error.sqlState(), error.detail(), error.hint())
                    .strip()
                    .replaceAll("\n+", "\n"));
    if (error.sqlState().equals("25006")) {
      problem = problem.fix("add  --write  if it is meant to change something");
    }
    var at = error.position();
    return new ProblemException(
        List.of(at.isPresent() ? problem.at(place(statement, at.get())) : problem), e);
  }

  private static Location place(SplitStatement statement, int position) {
    var text = statement.text();
    int offset =
        text.offsetByCodePoints(0, Math.min(position - 1, text.codePointCount(0, text.length())));
    int lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int lineEnd = text.indexOf('\n', offset);
    var line = text.substring(Math.min(lineStart, offset), lineEnd < 0 ? text.length() : lineEnd);
    long number =
        statement.line() + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Location("query", (int) number, offset - Math.min(lineStart, offset) + 1, line);
  }
}
