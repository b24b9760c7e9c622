package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.array;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.dollarQuoted;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;
import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.schema.QualifiedName;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** PostgreSQL's SQL around a revision. */
final class PostgresqlSessionSql implements SessionSql {

  private final PostgresqlIdentifierRules identifiers;
  private final PostgresqlTables tables;
  private final PostgresqlQueries queries;

  PostgresqlSessionSql(PostgresqlIdentifierRules identifiers) {
    this.identifiers = identifiers;
    this.tables = new PostgresqlTables(identifiers);
    this.queries = new PostgresqlQueries(identifiers);
  }

  @Override
  public String inspect(ServiceTables service, SessionSettings settings) {
    return queries.inspect(service, settings);
  }

  @Override
  public String schemaExists(String schema) {
    return "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = %s)"
        .formatted(text(schema));
  }

  @Override
  public String versionRows(ServiceTables service) {
    return queries.versionRows(service);
  }

  @Override
  public String latestRows(ServiceTables service, QualifiedName history) {
    return history(history).latestRows(service);
  }

  @Override
  public String latestRowsOfEmpty(ServiceTables service, QualifiedName history) {
    return history(history).latestRowsOfEmpty(service);
  }

  @Override
  public String eventsOf(ServiceTables service, QualifiedName history, String revision) {
    return history(history).eventsOf(service, revision);
  }

  @Override
  public String mentionedRevisions(ServiceTables service, QualifiedName history) {
    return history(history).mentionedRevisions(service);
  }

  @Override
  public String recordedRevisions(ServiceTables service, QualifiedName history) {
    return history(history).recordedRevisions(service);
  }

  private PostgresqlHistory history(QualifiedName history) {
    return new PostgresqlHistory(identifiers, history);
  }

  @Override
  public String fingerprint(ServiceTables service) {
    return new PostgresqlCatalog(identifiers).fingerprint(service);
  }

  /** Read committed whatever the role's default: the guard must see what the lock waited for. */
  @Override
  public String begin() {
    return "BEGIN ISOLATION LEVEL READ COMMITTED;\n";
  }

  @Override
  public String commit() {
    return "COMMIT;\n";
  }

  @Override
  public String abandon() {
    return "ROLLBACK;\n";
  }

  @Override
  public String lock(long key, String what) {
    return block(tryLock("pg_try_advisory_xact_lock", key, what));
  }

  @Override
  public String guard(ServiceTables service, List<String> rows) {
    return block(
        tryLock(service)
            + """
              IF ARRAY(SELECT version_num::text FROM %s ORDER BY version_num COLLATE "C") <> %s THEN
                RAISE EXCEPTION USING ERRCODE = '%s', MESSAGE = %s;
              END IF;
            """
                .formatted(
                    identifiers.quote(service.version()),
                    array(rows),
                    ROWS_MOVED,
                    text("the rows of " + service.version() + " are not " + rows)));
  }

  /** For a block: takes the service's lock until the transaction ends, or raises. */
  static String tryLock(ServiceTables service) {
    return tryLock(
        "pg_try_advisory_xact_lock",
        SessionSql.lockKey(service.version()),
        service.version().toString());
  }

  static String tryLock(String function, long key, String what) {
    return """
      IF NOT pg_catalog.%s(%d) THEN
        RAISE EXCEPTION USING ERRCODE = '%s', MESSAGE = %s;
      END IF;
    """
        .formatted(function, key, LOCK_HELD, text("another run holds the lock of " + what));
  }

  static String block(String statements) {
    return "DO " + dollarQuoted("BEGIN\n" + statements + "END") + ";\n";
  }

  @Override
  public String trySessionLock(ServiceTables service) {
    return "SELECT pg_catalog.pg_try_advisory_lock(%d);\n"
        .formatted(SessionSql.lockKey(service.version()));
  }

  @Override
  public String releaseSessionLock(ServiceTables service) {
    return block(
        "  PERFORM pg_catalog.pg_advisory_unlock(%d);\n"
            .formatted(SessionSql.lockKey(service.version())));
  }

  @Override
  public String sessionId() {
    return "SELECT pg_catalog.pg_backend_pid()::text";
  }

  @Override
  public String transactionId() {
    return "SELECT pg_catalog.pg_current_xact_id()";
  }

  @Override
  public String createSchema(String schema) {
    return "CREATE SCHEMA IF NOT EXISTS " + identifiers.quote(schema) + ";\n";
  }

  @Override
  public String createVersionTable(ServiceTables service) {
    return tables.version(service.version());
  }

  @Override
  public String createHistoryTable(QualifiedName history) {
    return tables.history(history);
  }

  @Override
  public String settings(SessionSettings settings) {
    return settings("SET LOCAL ", "true", settings);
  }

  @Override
  public String sessionSettings(SessionSettings settings) {
    return settings("SET ", "false", settings);
  }

  private String settings(String set, String local, SessionSettings settings) {
    var text = new StringBuilder();
    settings.role().ifPresent(role -> text.append(set + "ROLE " + identifiers.quote(role) + ";\n"));
    text.append(set + "lock_timeout = %d;\n".formatted(settings.lockTimeout().toMillis()));
    text.append(
        set + "statement_timeout = %d;\n".formatted(settings.statementTimeout().toMillis()));
    return text + block(computed(settings, local));
  }

  /** In a block, because the rows of a SELECT would be printed where a script is run. */
  private String computed(SessionSettings settings, String local) {
    var text = new StringBuilder(setting("search_path", searchPath(settings), local));
    settings
        .arguments()
        .forEach((name, value) -> text.append(setting("limbeck." + name, text(value), local)));
    return text.toString();
  }

  private static String setting(String name, String value, String local) {
    return "  PERFORM pg_catalog.set_config(%s, %s, %s);\n".formatted(text(name), value, local);
  }

  /** The path under which catalogs are read, as revisions have it, until the transaction ends. */
  String pathOf(String schema) {
    var settings =
        new SessionSettings(
            Optional.empty(),
            List.of(schema),
            true,
            Duration.ZERO,
            Duration.ZERO,
            Collections.emptySortedMap());
    return block(setting("search_path", searchPath(settings), "true"));
  }

  /** The schemas of extensions are looked up now: an earlier revision may have created one. */
  private String searchPath(SessionSettings settings) {
    var path = text(settings.searchPath().stream().map(identifiers::quote).collect(joining(", ")));
    if (settings.extensionSchemas()) {
      path +=
          """
           || coalesce((
              SELECT pg_catalog.string_agg(DISTINCT ', ' || pg_catalog.quote_ident(n.nspname), '')
              FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
              WHERE n.nspname <> ALL (%s || ARRAY['pg_catalog', 'information_schema'])), '')\
          """
              .formatted(array(settings.searchPath()));
    }
    return path;
  }

  @Override
  public String alsoLookIn(String schema) {
    return "SELECT set_config('search_path', current_setting('search_path') || %s, true)"
        .formatted(text(", " + identifiers.quote(schema)));
  }

  @Override
  public String role(SessionSettings settings) {
    return settings
        .role()
        .map(role -> "SET LOCAL ROLE " + identifiers.quote(role) + ";\n")
        .orElse("RESET ROLE;\n");
  }

  @Override
  public String reset() {
    return "RESET SESSION AUTHORIZATION;\nRESET ROLE;\nRESET ALL;\n";
  }

  @Override
  public String readOnly() {
    return "SET default_transaction_read_only = on;\n";
  }

  @Override
  public String settingsToRestore() {
    return """
    SELECT coalesce(string_agg(format('SELECT pg_catalog.set_config(%L, %L, false);', name, setting),
      E'\\n' ORDER BY name), '')
      || coalesce(E'\\nSET ROLE ' || quote_ident(nullif(current_setting('role'), 'none')) || ';', '')
    FROM pg_catalog.pg_settings WHERE source = 'session'
    """;
  }

  @Override
  public String writeRows(ServiceTables service, List<String> deletes, List<String> inserts) {
    var table = identifiers.quote(service.version());
    var text = new StringBuilder();
    if (!deletes.isEmpty()) {
      text.append("DELETE FROM %s WHERE version_num IN (%s);\n".formatted(table, list(deletes)));
    }
    for (var row : inserts) {
      text.append("INSERT INTO %s (version_num) VALUES (%s);\n".formatted(table, text(row)));
    }
    return text.toString();
  }

  private static String list(List<String> values) {
    return values.stream().map(PostgresqlLiterals::text).collect(joining(", "));
  }

  @Override
  public String writeEvent(
      QualifiedName history, ServiceTables service, HistoryEvent event, String tool) {
    return history(history).write(service, event, tool);
  }

  @Override
  public String values(SortedMap<String, String> values) {
    var text = new StringBuilder();
    values.forEach((name, value) -> text.append(setting("limbeck." + name, text(value), "true")));
    return block(text.toString());
  }

  @Override
  public String named(String statement, String name) {
    return block("  EXECUTE " + dollarQuoted(SessionSql.mark(name) + statement) + ";\n");
  }

  @Override
  public String check(String query, String name) {
    return PostgresqlCheck.block(query, name);
  }

  /**
   * A {@code DO} block: pgjdbc cuts {@code BEGIN ATOMIC} bodies with a CASE at their semicolons.
   */
  @Override
  public String wrapped(String statement) {
    return block("EXECUTE " + dollarQuoted(statement) + ";\n");
  }
}
