package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.jdbc.TransactionScript;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The transactions that make the schema, the version table and the history table. */
final class PreparationText {

  private final ServiceSql sql;

  PreparationText(ServiceSql sql) {
    this.sql = sql;
  }

  /** Those that make what is missing, each under the lock of the table that it makes. */
  List<TransactionScript> missing(ServiceState state) {
    var session = sql.session();
    var tables = sql.tables();
    var scripts = new ArrayList<TransactionScript>();
    var own = new StringBuilder();
    var made = new TreeSet<String>();
    if (!state.schema().exists()) {
      made.add(tables.schema());
    }
    if (!state.versionSchema().exists()) {
      made.add(tables.version().schemaName());
    }
    made.stream().map(session::createSchema).forEach(own::append);
    if (!state.versionTable().exists()) {
      own.append(session.createVersionTable(tables));
    }
    if (!own.isEmpty()) {
      scripts.add(ours(own(), own));
    }
    tables
        .history()
        .filter(unused -> !state.historyTable().exists())
        .ifPresent(history ->
            scripts.add(
                ours(
                    session.lock(SessionSql.lockKey(history), history.toString()),
                    (state.historySchema().exists() || made.contains(history.schemaName())
                            ? ""
                            : session.createSchema(history.schemaName()))
                        + session.createHistoryTable(history))));
    return scripts;
  }

  /** Those that make what will be missing when they run, which is not known yet. */
  List<TransactionScript> unknown() {
    var session = sql.session();
    var tables = sql.tables();
    var scripts = new ArrayList<TransactionScript>();
    var own = new StringBuilder(schema(tables.schema()));
    if (!tables.version().schemaName().equals(tables.schema())) {
      own.append(schema(tables.version().schemaName()));
    }
    own.append(sql.script().unlessTable(tables.version(), session.createVersionTable(tables)));
    scripts.add(ours(own(), own));
    tables
        .history()
        .ifPresent(history -> {
          var made = new StringBuilder();
          if (!history.schemaName().equals(tables.schema())) {
            made.append(schema(history.schemaName()));
          }
          made.append(sql.script().unlessTable(history, session.createHistoryTable(history)));
          var lock = session.lock(SessionSql.lockKey(history), history.toString());
          scripts.add(ours(lock, made));
        });
    return scripts;
  }

  private String schema(String name) {
    return sql.script().unlessSchema(name, sql.session().createSchema(name));
  }

  private String own() {
    var version = sql.tables().version();
    return sql.session().lock(SessionSql.lockKey(version), version.toString());
  }

  private TransactionScript ours(String lock, CharSequence statements) {
    return TransactionScript.ours(lock + sql.localSettings() + statements);
  }
}
