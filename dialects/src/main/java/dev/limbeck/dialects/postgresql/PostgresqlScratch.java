package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.dialect.Lack;
import dev.limbeck.dialect.ScratchSql;
import dev.limbeck.dialect.ServerError;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scratch databases of PostgreSQL. */
final class PostgresqlScratch implements ScratchSql {

  /** Never changed by anybody, unlike template1. */
  private static final String EMPTY = "template0";

  private static final String UNDEFINED_OBJECT = "42704";
  private static final Pattern ROLE = Pattern.compile("role \"(.+)\" does not exist");

  private final IdentifierRules identifiers;

  PostgresqlScratch(IdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  public String server() {
    return """
    SELECT pg_catalog.current_setting('server_version_num')::int AS version,
      pg_catalog.current_database() AS database,
      r.rolcreatedb OR r.rolsuper AS may_create
    FROM pg_catalog.pg_roles r WHERE r.rolname = current_user\
    """;
  }

  @Override
  public String create(String name) {
    return copy(name, EMPTY);
  }

  @Override
  public String copy(String name, String template) {
    return "CREATE DATABASE %s TEMPLATE %s"
        .formatted(identifiers.quote(name), identifiers.quote(template));
  }

  @Override
  public String copyFiles(String name, String template) {
    return copy(name, template) + " STRATEGY file_copy";
  }

  @Override
  public String drop(String name) {
    return "DROP DATABASE IF EXISTS " + identifiers.quote(name);
  }

  @Override
  public String dropByForce(String name) {
    return drop(name) + " WITH (FORCE)";
  }

  /** A subscription without a slot asks no publisher when it goes. */
  @Override
  public String release() {
    return """
    DO $limbeck$ DECLARE s text; BEGIN
      FOR s IN SELECT subname FROM pg_catalog.pg_subscription WHERE subdbid =
        (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
      LOOP
        EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I DISABLE', s);
        EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', s);
        EXECUTE pg_catalog.format('DROP SUBSCRIPTION %I', s);
      END LOOP;
    END $limbeck$\
    """;
  }

  @Override
  public String mark(String name, String comment) {
    return "COMMENT ON DATABASE %s IS %s".formatted(identifiers.quote(name), text(comment));
  }

  @Override
  public String databases(String prefix) {
    return """
    SELECT d.datname AS name,
      coalesce(pg_catalog.shobj_description(d.oid, 'pg_database'), '') AS comment,
      (SELECT count(*) FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid) AS sessions
    FROM pg_catalog.pg_database d
    WHERE pg_catalog.starts_with(d.datname::text, %s) ORDER BY d.datname\
    """
        .formatted(text(prefix));
  }

  /** The view of sessions is kept for the time of a transaction unless it is cleared. */
  @Override
  public String awaitUnused(String name) {
    return """
    DO $limbeck$ BEGIN
      FOR i IN 1 .. 250 LOOP
        PERFORM pg_catalog.pg_stat_clear_snapshot();
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE datname = %s) THEN
          RETURN;
        END IF;
        PERFORM pg_catalog.pg_sleep(0.002);
      END LOOP;
      RAISE EXCEPTION 'the database is in use' USING ERRCODE = %s;
    END $limbeck$\
    """
        .formatted(text(name), text(IN_USE));
  }

  @Override
  public String lock(long key) {
    return "SELECT pg_catalog.pg_advisory_lock(%d)".formatted(key);
  }

  @Override
  public String tryLock(long key) {
    return "SELECT pg_catalog.pg_try_advisory_lock(%d)".formatted(key);
  }

  @Override
  public String unlock(long key) {
    return "SELECT pg_catalog.pg_advisory_unlock(%d)".formatted(key);
  }

  @Override
  public String lenient() {
    return "SET check_function_bodies = off";
  }

  @Override
  public String createRole(String name) {
    return "CREATE ROLE " + identifiers.quote(name);
  }

  @Override
  public Optional<String> missingRole(ServerError error) {
    var found = ROLE.matcher(error.message());
    return error.sqlState().equals(UNDEFINED_OBJECT) && found.matches()
        ? Optional.of(found.group(1))
        : Optional.empty();
  }

  @Override
  public Optional<Lack> lack(ServerError error) {
    return PostgresqlLacks.of(error);
  }

  @Override
  public String knownNames() {
    return """
    SELECT typname::text AS name FROM pg_catalog.pg_type
    UNION SELECT proname::text FROM pg_catalog.pg_proc
    UNION SELECT nspname::text FROM pg_catalog.pg_namespace\
    """;
  }
}
