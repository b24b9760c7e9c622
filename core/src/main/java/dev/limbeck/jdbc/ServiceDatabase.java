package dev.limbeck.jdbc;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Inspected;
import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A database as one service sees it, over one connection; reading creates and changes nothing.
 *
 * <p>Not for several threads at once.
 */
public final class ServiceDatabase {

  private final Connection connection;
  private final ServiceSql sql;
  private final Dialect dialect;
  private final ServiceTables tables;
  private final SessionSettings settings;
  private final Transport transport;
  private final Interruption interruption;
  private final Optional<Supplier<Connection>> another;

  private ServiceDatabase(
      Connection connection,
      ServiceSql sql,
      Transport transport,
      Interruption interruption,
      Optional<Supplier<Connection>> another) {
    this.connection = connection;
    this.sql = sql;
    this.dialect = sql.dialect();
    this.tables = sql.tables();
    this.settings = sql.settings();
    this.transport = transport;
    this.interruption = interruption;
    this.another = another;
  }

  /**
   * Over a connection that {@link Connections} opened.
   *
   * @param another opens one more connection in the same way
   * @param interruption may end what the server runs
   */
  public static ServiceDatabase own(
      Connection connection,
      Supplier<Connection> another,
      ServiceSql sql,
      Interruption interruption) {
    return new ServiceDatabase(
        connection,
        sql,
        new WholeTransport(connection, sql.dialect(), interruption),
        interruption,
        Optional.of(another));
  }

  /**
   * The same for a scratch database, on which not all of a revision need be run.
   *
   * @param substitution says what is run in the place of a statement that the server refuses
   */
  public static ServiceDatabase scratch(
      Connection connection,
      Supplier<Connection> another,
      ServiceSql sql,
      Substitution substitution) {
    var interruption = new Interruption();
    return new ServiceDatabase(
        connection,
        sql,
        new SubstitutingTransport(
            new WholeTransport(connection, sql.dialect(), interruption), substitution),
        interruption,
        Optional.of(another));
  }

  /** Over a connection that an application handed us and goes on to use. */
  public static ServiceDatabase handedOver(Connection connection, ServiceSql sql) {
    return new ServiceDatabase(
        connection,
        sql,
        new StatementTransport(connection, sql.dialect()),
        new Interruption(),
        Optional.empty());
  }

  /** How its SQL is written. */
  public ServiceSql sql() {
    return sql;
  }

  /** The dialect. */
  public Dialect dialect() {
    return dialect;
  }

  /** Where versions and history are kept. */
  public ServiceTables tables() {
    return tables;
  }

  /** What holds while a revision runs, as configured. */
  public SessionSettings settings() {
    return settings;
  }

  /** Through which it can be stopped from another thread. */
  public Interruption interruption() {
    return interruption;
  }

  /** How SQL is sent. */
  public Transport transport() {
    return transport;
  }

  /** What there is and what the role may do. */
  public ServiceState state() {
    return query(
        dialect.session().inspect(tables, settings),
        rows -> {
          rows.next();
          return ServiceState.read(rows);
        });
  }

  /** The version rows, sorted; none where the version table is missing. */
  public List<RevisionId> versionRows(ServiceState state) {
    if (!state.versionTable().exists()) {
      return List.of();
    }
    if (!state.versionTable().isTable()) {
      throw notATable(tables.version(), "version_table").exception();
    }
    if (!state.versionTable().readable() || !state.versionSchema().usable()) {
      throw Problem.of(
              DatabaseCode.NOT_READABLE,
              "Role %s may not read %s".formatted(state.role(), tables.version()))
          .because("It belongs to " + state.versionTable().owner().orElse("nobody") + ".")
          .fix(
              "GRANT USAGE ON SCHEMA %s TO %s; GRANT SELECT ON %s TO %2$s;"
                  .formatted(
                      dialect.identifiers().quote(tables.version().schemaName()),
                      dialect.identifiers().quote(state.role()),
                      dialect.identifiers().quote(tables.version())))
          .exception();
    }
    return query(
        dialect.session().versionRows(tables),
        rows -> {
          var ids = new ArrayList<RevisionId>();
          while (rows.next()) {
            ids.add(row(rows.getString(1)));
          }
          return ids;
        });
  }

  /** The name of one of our tables is taken by something else. */
  public static Problem notATable(QualifiedName name, String key) {
    return Problem.of(DatabaseCode.NOT_A_TABLE, "%s is there and is not a table".formatted(name))
        .because("A view, an index or a sequence has the name. Nothing was changed.")
        .fix(
            "drop or rename what has the name, or set another  %s  in limbeck.toml".formatted(key));
  }

  private RevisionId row(@Nullable String text) {
    var known = text == null ? "" : text;
    var flaw = RevisionId.flaw(known);
    if (flaw.isPresent()) {
      throw Problem.of(RevisionCode.BAD_ID, flaw.get())
          .because("It is a row of %s, which no revision can have.".formatted(tables.version()))
          .fix(
              "limbeck sql --write \"DELETE FROM %s WHERE version_num %s\""
                  .formatted(
                      dialect.identifiers().quote(tables.version()),
                      text == null ? "IS NULL" : "= '%s'".formatted(text.replace("'", "''"))))
          .exception();
    }
    return new RevisionId(known);
  }

  /** What the history tells, given what there is. */
  public HistoryTable history(ServiceState state) {
    return new HistoryTable(this, state);
  }

  /** Which database this is, and what is defined in the service's schema. */
  public Fingerprint fingerprint() {
    return query(
        dialect.session().fingerprint(tables),
        rows -> {
          rows.next();
          return new Fingerprint(rows.getString("server"), rows.getString("catalog"));
        });
  }

  /** What it holds, as far as it is asked for; every role may read the catalog. */
  public Catalog inspect(InspectionScope scope) {
    try {
      return dialect.inspector().inspect(connection, scope);
    } catch (SQLException e) {
      throw notInspected(scope, e);
    }
  }

  /** The same, unless its digest is known. */
  public Inspected inspect(InspectionScope scope, String known) {
    try {
      return dialect.inspector().inspect(connection, scope, known);
    } catch (SQLException e) {
      throw notInspected(scope, e);
    }
  }

  private ProblemException notInspected(InspectionScope scope, SQLException refused) {
    return ConnectionProblems.queryFailed(
        dialect.serverError(refused), "the catalog of " + scope.schema(), settings.role(), refused);
  }

  /** Takes the service's lock for the session if it is free. */
  public boolean trySessionLock() {
    return yes(dialect.session().trySessionLock(tables));
  }

  /**
   * Whether what the session holds is still there in its next transaction; false behind a pooler in
   * transaction mode. Assumed where no second connection is to be had.
   */
  public boolean keepsItsSession() {
    return another.isEmpty() || new SessionProbe(connection, dialect).keepsSession(another.get());
  }

  /** Whether the database has such a schema. */
  public boolean schemaExists(String schema) {
    return yes(dialect.session().schemaExists(schema));
  }

  private boolean yes(String question) {
    return query(
        question,
        rows -> {
          rows.next();
          return rows.getBoolean(1);
        });
  }

  /** Reads rows of a query. */
  interface RowReader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  <T> T query(String sql, RowReader<T> reader) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return settings.role().isEmpty()
          ? first(statement, sql, reader)
          : asRole(statement, sql, reader);
    } catch (SQLException e) {
      throw ConnectionProblems.queryFailed(
          dialect.serverError(e), "the state of " + tables.version(), settings.role(), e);
    }
  }

  /** Asked as the role that runs revisions, since the one that logs in may see nothing. */
  private <T> T asRole(Statement statement, String sql, RowReader<T> reader) throws SQLException {
    var session = dialect.session();
    try {
      var question = session.begin() + session.role(settings) + sql + ";\n" + session.commit();
      return first(statement, question, reader);
    } catch (SQLException e) {
      try {
        statement.execute(session.abandon());
      } catch (SQLException broken) {
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  /** Reads the first rows that a text of one or several statements answers with. */
  private static <T> T first(Statement statement, String sql, RowReader<T> reader)
      throws SQLException {
    var isRows = statement.execute(sql);
    while (!isRows && statement.getUpdateCount() >= 0) {
      isRows = statement.getMoreResults();
    }
    try (ResultSet rows = statement.getResultSet()) {
      return reader.read(rows);
    }
  }
}
