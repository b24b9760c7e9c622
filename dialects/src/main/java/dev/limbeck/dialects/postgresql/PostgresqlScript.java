package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.array;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.dollarQuoted;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.dialect.ScriptSql;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.sql.PsqlText;
import java.util.List;

/** What a script for psql has beside the SQL of a run. */
final class PostgresqlScript implements ScriptSql {

  private final PostgresqlIdentifierRules identifiers;

  PostgresqlScript(PostgresqlIdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  /** Whatever a user's psqlrc says of these. */
  @Override
  public String head() {
    return """
    \\set ON_ERROR_STOP on
    \\set ON_ERROR_ROLLBACK off
    \\set AUTOCOMMIT on
    \\set SINGLELINE off
    """;
  }

  /** What pgjdbc sends when it connects, and the encoding in which the script is written. */
  @Override
  public String session(String zone) {
    return """
    \\encoding UTF8
    SET DateStyle = 'ISO';
    SET TimeZone = %s;
    """
        .formatted(text(zone));
  }

  @Override
  public String verbatim(String revision) {
    return PsqlText.verbatim(revision);
  }

  @Override
  public String startGuard(ServiceTables service, List<String> rows) {
    var version = identifiers.quote(service.version());
    return """
    DO %s;
    """
        .formatted(
            dollarQuoted(
                """
                DECLARE found text[] := '{}';
                BEGIN
                %s\
                  IF pg_catalog.to_regclass(%s) IS NOT NULL THEN
                    EXECUTE %s INTO found;
                  END IF;
                  IF found <> %s THEN
                    RAISE EXCEPTION USING ERRCODE = '%s', MESSAGE = %s
                      || coalesce('holds ' || nullif(pg_catalog.array_to_string(found, ', '), ''), 'is empty')
                      || '; nothing was changed';
                  END IF;
                END\
                """
                    .formatted(
                        PostgresqlSessionSql.tryLock(service),
                        text(version),
                        text(
                            "SELECT ARRAY(SELECT version_num::text FROM %s ORDER BY version_num COLLATE \"C\")"
                                .formatted(version)),
                        array(rows),
                        SessionSql.ROWS_MOVED,
                        text(
                            "this script begins at %s, but %s "
                                .formatted(
                                    rows.isEmpty() ? "base" : String.join(", ", rows),
                                    service.version())))));
  }

  @Override
  public String sessionLock(ServiceTables service) {
    return PostgresqlSessionSql.block(
        PostgresqlSessionSql.tryLock(
            "pg_try_advisory_lock",
            SessionSql.lockKey(service.version()),
            service.version().toString()));
  }

  @Override
  public String begunGuard(
      ServiceTables service, QualifiedName history, String revision, String direction, int events) {
    return PostgresqlSessionSql.block(
        """
          IF %6$d <> (
            WITH step AS (
              SELECT id, coalesce(event IN ('started', 'statement')
                AND detail ->> 'direction' = %5$s, false) AS begun
              FROM %1$s WHERE version_table = %2$s AND revision = %3$s)
            SELECT count(*) FROM step
            WHERE id > coalesce((SELECT max(id) FROM step WHERE NOT begun), 0)) THEN
            RAISE EXCEPTION USING ERRCODE = '%7$s', MESSAGE = %4$s;
          END IF;
        """
            .formatted(
                identifiers.quote(history),
                text(service.version().toString()),
                text(revision),
                text(
                    "revision %s was begun by another run since this script was written; write it again"
                        .formatted(revision)),
                text(direction),
                events,
                SessionSql.ROWS_MOVED));
  }

  @Override
  public String unlessSchema(String schema, String statements) {
    return unless(
        "pg_catalog.to_regnamespace(%s)".formatted(text(identifiers.quote(schema))), statements);
  }

  @Override
  public String unlessTable(QualifiedName table, String statements) {
    return unless(
        "pg_catalog.to_regclass(%s)".formatted(text(identifiers.quote(table))), statements);
  }

  private static String unless(String found, String statements) {
    return PostgresqlSessionSql.block(
        """
          IF %s IS NULL THEN
            EXECUTE %s;
          END IF;
        """
            .formatted(found, dollarQuoted(statements)));
  }
}
