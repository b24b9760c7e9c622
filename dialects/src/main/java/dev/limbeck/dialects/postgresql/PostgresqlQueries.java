package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.schema.QualifiedName;

/** What is asked of PostgreSQL before anything is written. */
final class PostgresqlQueries {

  private final PostgresqlIdentifierRules identifiers;

  PostgresqlQueries(PostgresqlIdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  String inspect(ServiceTables service, SessionSettings settings) {
    var history = service.history().orElse(service.version());
    return """
    WITH me(role) AS (SELECT %s)
    SELECT pg_catalog.current_database()::text AS database,
      role AS role,
      pg_catalog.current_setting('server_version_num')::int AS server_version,
      pg_catalog.pg_is_in_recovery()
        OR pg_catalog.current_setting('transaction_read_only')::bool AS read_only,
      has_database_privilege(role, current_database(), 'CREATE') AS may_create_schema,
      %s,
      %s,
      %s,
      %s,
      %s
    FROM me
    """
        .formatted(
            settings.role().map(PostgresqlLiterals::text).orElse("current_user::text"),
            schema("service", service.schema()),
            schema("version", service.version().schemaName()),
            schema("history", history.schemaName()),
            table("version", service.version()),
            table("history", history));
  }

  /** Owner of the schema, or NULL where it is missing; may the role use it and create in it. */
  private static String schema(String prefix, String schema) {
    return """
    (SELECT pg_get_userbyid(nspowner)::text FROM pg_namespace WHERE nspname = %2$s)
        AS %1$s_schema_owner,
      coalesce((SELECT has_schema_privilege(role, oid, 'USAGE')
        FROM pg_namespace WHERE nspname = %2$s), false) AS %1$s_schema_usable,
      coalesce((SELECT has_schema_privilege(role, oid, 'CREATE')
        FROM pg_namespace WHERE nspname = %2$s), false) AS %1$s_schema_creatable\
    """
        .formatted(prefix, text(schema));
  }

  /** Owner of the table, or NULL where it is missing; may the role read it and write it. */
  private static String table(String prefix, QualifiedName name) {
    var find =
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = %s AND c.relname = %s"
            .formatted(text(name.schemaName()), text(name.name()));
    return """
    (SELECT pg_get_userbyid(c.relowner)::text %2$s) AS %1$s_table_owner,
      coalesce((SELECT c.relkind IN ('r', 'p', 'f') %2$s), false) AS %1$s_table_is_table,
      coalesce((SELECT has_table_privilege(role, c.oid, 'SELECT') %2$s), false)
        AS %1$s_table_readable,
      coalesce((SELECT has_table_privilege(role, c.oid, 'INSERT')
        AND (%3$s OR has_table_privilege(role, c.oid, 'DELETE')) %2$s), false)
        AS %1$s_table_writable\
    """
        .formatted(prefix, find, prefix.equals("history"));
  }

  String versionRows(ServiceTables service) {
    return "SELECT version_num::text FROM %s ORDER BY version_num COLLATE \"C\""
        .formatted(identifiers.quote(service.version()));
  }
}
