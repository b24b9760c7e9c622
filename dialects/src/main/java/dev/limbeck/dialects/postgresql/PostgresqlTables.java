package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.dollarQuoted;
import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;

import dev.limbeck.schema.QualifiedName;

/** The version table and the history table. */
final class PostgresqlTables {

  private final PostgresqlIdentifierRules identifiers;

  PostgresqlTables(PostgresqlIdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  /** Alembic's own table, down to the name of its key. */
  String version(QualifiedName name) {
    return """
    CREATE TABLE IF NOT EXISTS %s (
      version_num varchar(32) NOT NULL,
      CONSTRAINT %s PRIMARY KEY (version_num)
    );
    """
            .formatted(identifiers.quote(name), identifiers.quote(name.name() + "_pkc"))
        + revoke(name);
  }

  String history(QualifiedName name) {
    return """
    CREATE TABLE IF NOT EXISTS %s (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      version_table text NOT NULL,
      revision text NOT NULL,
      down_revisions text[] NOT NULL,
      event text NOT NULL,
      statement_no int,
      message text NOT NULL,
      checksum text,
      downgrade_sql text,
      by_role text NOT NULL DEFAULT session_user,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      ms bigint,
      tool text NOT NULL,
      detail jsonb NOT NULL DEFAULT '{}'
    );
    """
            .formatted(identifiers.quote(name))
        + revoke(name);
  }

  /**
   * Nobody else reads or writes them, or the sequence behind an identity: default privileges may
   * have granted them to PUBLIC, and Supabase's grant all that is new to the roles of its web API.
   */
  private String revoke(QualifiedName name) {
    var block =
        """
        DECLARE owned text; web_role text;
        BEGIN
          FOR owned IN
            SELECT 'TABLE ' || %1$s
            UNION ALL
            SELECT 'SEQUENCE ' || d.objid::pg_catalog.regclass
            FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_sequence s ON s.seqrelid = d.objid
            WHERE d.refobjid = %1$s::pg_catalog.regclass
              AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
          LOOP
            EXECUTE 'REVOKE ALL ON ' || owned || ' FROM PUBLIC';
            FOR web_role IN
              SELECT rolname FROM pg_catalog.pg_roles WHERE rolname IN ('anon', 'authenticated')
            LOOP
              EXECUTE pg_catalog.format('REVOKE ALL ON %%s FROM %%I', owned, web_role);
            END LOOP;
          END LOOP;
        END\
        """
            .formatted(text(identifiers.quote(name)));
    return "REVOKE ALL ON TABLE %s FROM PUBLIC;\nDO %s;\n"
        .formatted(identifiers.quote(name), dollarQuoted(block));
  }
}
