package dev.limbeck.dialect;

import java.util.List;

/**
 * How the SQL of one service is written, whether it is then sent or printed.
 *
 * @param dialect the database system
 * @param tables where versions and history are kept
 * @param settings what holds while a revision runs
 * @param ddlSettings what the service says of the SQL of operations
 */
public record ServiceSql(
    Dialect dialect, ServiceTables tables, SessionSettings settings, DdlSettings ddlSettings) {

  /** What turns operations into statements. */
  public DdlCompiler ddl() {
    return dialect.ddl(ddlSettings);
  }

  /** The SQL around a revision. */
  public SessionSql session() {
    return dialect.session();
  }

  /** What a script needs beside it. */
  public ScriptSql script() {
    return dialect.script();
  }

  /** Role, search path, timeouts and arguments, until the transaction ends. */
  public String localSettings() {
    return session().settings(settings);
  }

  /** Takes the service's lock by trying, and checks the version rows. */
  public String guard(List<String> rows) {
    return session().guard(tables, rows);
  }
}
