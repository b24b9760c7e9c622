package dev.limbeck.dialects.postgresql;

import static dev.limbeck.dialects.postgresql.PostgresqlLiterals.text;
import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.ServiceTables;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells one database from another, and one state of a schema from another.
 *
 * <p>Definitions count, not rows, owners or privileges. The server writes them, with the names of
 * all schemas, whatever the session's search_path.
 */
final class PostgresqlCatalog {

  /**
   * Each gives one text an object; {@code ours} are Limbeck's own tables, {@code spot} the schema.
   */
  private static final List<String> OBJECTS =
      List.of(
          """
          SELECT concat_ws(' ', 'relation', c.relname, c.relkind, c.relpersistence, c.relrowsecurity,
            c.relforcerowsecurity, c.relreplident, c.reloptions, pg_get_partkeydef(c.oid),
            pg_get_expr(c.relpartbound, c.oid),
            (SELECT string_agg(inhparent::regclass::text, ',' ORDER BY inhseqno)
              FROM pg_inherits WHERE inhrelid = c.oid),
            CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END)
          FROM pg_class c, spot
          WHERE c.relnamespace = spot.oid AND c.relkind <> 'i' AND c.relkind <> 'I' AND NOT c.oid = ANY (ours)\
          """,
          """
          SELECT concat_ws(' ', 'column', c.relname, a.attnum, a.attname,
            format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
            a.attcollation::regcollation, a.attstorage, pg_get_expr(d.adbin, d.adrelid))
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
          WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND NOT c.oid = ANY (ours)\
          """,
          """
          SELECT concat_ws(' ', 'constraint', c.conname, c.conrelid::regclass, c.contypid::regtype,
            c.convalidated, pg_get_constraintdef(c.oid))
          FROM pg_constraint c, spot
          WHERE c.connamespace = spot.oid AND NOT c.conrelid = ANY (ours)\
          """,
          """
          SELECT concat_ws(' ', 'index', i.indisvalid, i.indisreplident, pg_get_indexdef(i.indexrelid))
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid JOIN pg_index i ON i.indexrelid = c.oid
          WHERE NOT i.indrelid = ANY (ours)\
          """,
          """
          SELECT concat_ws(' ', 'sequence', c.relname, format_type(s.seqtypid, NULL), s.seqstart,
            s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid JOIN pg_sequence s ON s.seqrelid = c.oid
          WHERE NOT c.oid = ANY (ours)\
          """,
          """
          SELECT concat_ws(' ', 'routine', p.prokind, p.oid::regprocedure, p.prorettype::regtype,
            CASE WHEN p.prokind = 'a' THEN (
                SELECT concat_ws(' ', aggtransfn, aggfinalfn, aggsortop, aggtranstype::regtype, agginitval)
                FROM pg_aggregate WHERE aggfnoid = p.oid)
              ELSE pg_get_functiondef(p.oid) END)
          FROM pg_proc p, spot WHERE p.pronamespace = spot.oid\
          """,
          """
          SELECT concat_ws(' ', 'trigger', t.tgenabled, pg_get_triggerdef(t.oid))
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid JOIN pg_trigger t ON t.tgrelid = c.oid
          WHERE NOT t.tgisinternal\
          """,
          """
          SELECT concat_ws(' ', 'policy', c.relname, p.polname, p.polcmd, p.polpermissive,
            ARRAY(SELECT rolname FROM pg_roles WHERE oid = ANY (p.polroles) ORDER BY 1),
            pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid JOIN pg_policy p ON p.polrelid = c.oid\
          """,
          """
          SELECT concat_ws(' ', 'rule', r.ev_enabled, pg_get_ruledef(r.oid))
          FROM spot JOIN pg_class c ON c.relnamespace = spot.oid JOIN pg_rewrite r ON r.ev_class = c.oid
          WHERE r.rulename <> '_RETURN'\
          """,
          """
          SELECT concat_ws(' ', 'type', t.typtype, t.typname, t.typnotnull, t.typdefault,
            CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
            (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
            (SELECT rngsubtype::regtype FROM pg_range WHERE rngtypid = t.oid))
          FROM pg_type t, spot WHERE t.typnamespace = spot.oid AND t.typtype IN ('d', 'e', 'r')\
          """,
          """
          SELECT concat_ws(' ', 'statistics', pg_get_statisticsobjdef(s.oid))
          FROM pg_statistic_ext s, spot WHERE s.stxnamespace = spot.oid\
          """,
          """
          SELECT concat_ws(' ', 'extension', e.extname, e.extversion)
          FROM pg_extension e, spot WHERE e.extnamespace = spot.oid\
          """);

  private final PostgresqlIdentifierRules identifiers;

  PostgresqlCatalog(PostgresqlIdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  /**
   * One row, {@code server} and {@code catalog}. The path is set before the texts are asked for:
   * CASE keeps that order, and a subquery that nobody has asked for yet has not run.
   */
  String fingerprint(ServiceTables service) {
    return """
    SELECT (SELECT system_identifier FROM pg_catalog.pg_control_system())::text || '/'
        || (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
        AS server,
      CASE WHEN pg_catalog.set_config('search_path', 'pg_catalog', true) IS NOT NULL THEN (
        WITH spot AS (
          SELECT oid, ARRAY(
              SELECT t.oid FROM (VALUES %s) ours(name)
                CROSS JOIN LATERAL pg_catalog.to_regclass(ours.name) found(oid)
                CROSS JOIN LATERAL (
                  SELECT found.oid::oid UNION ALL SELECT objid FROM pg_catalog.pg_depend
                  WHERE refobjid = found.oid AND classid = 'pg_catalog.pg_class'::pg_catalog.regclass) t
              WHERE t.oid IS NOT NULL) AS ours
          FROM pg_catalog.pg_namespace WHERE nspname = %s)
        SELECT 'sha256:' || pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(coalesce(
            pg_catalog.string_agg(object, E'\\n' ORDER BY object COLLATE "C"), ''), 'UTF8')), 'hex')
        FROM (%s) objects(object))
      END AS catalog
    """
        .formatted(
            Stream.concat(Stream.of(service.version()), service.history().stream())
                .map(table -> "(" + text(identifiers.quote(table)) + ")")
                .collect(joining(", ")),
            text(service.schema()),
            OBJECTS.stream().collect(joining("\nUNION ALL\n", "\n", "\n")));
  }
}
