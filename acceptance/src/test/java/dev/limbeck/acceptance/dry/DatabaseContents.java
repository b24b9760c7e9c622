package dev.limbeck.acceptance.dry;

import dev.limbeck.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All that a run leaves in a database, but who, when and how long. */
final class DatabaseContents {

  private static final List<String> QUERIES =
      List.of(
          "SELECT 'schema', nspname, nspowner::regrole, nspacl FROM pg_namespace WHERE %s ORDER BY 2",
          """
          SELECT 'relation', relname, relkind, relowner::regrole, relacl, relrowsecurity, reloptions
          FROM pg_class c JOIN pg_namespace ON relnamespace = pg_namespace.oid
          WHERE %s AND relkind <> 't' ORDER BY 2\
          """,
          """
          SELECT 'column', relname, attname, attnum, format_type(atttypid, atttypmod), attnotnull,
            attidentity, attgenerated, pg_get_expr(adbin, adrelid)
          FROM pg_attribute a JOIN pg_class c ON attrelid = c.oid
            JOIN pg_namespace ON relnamespace = pg_namespace.oid
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
          WHERE %s AND attnum > 0 ORDER BY 2, attnum\
          """,
          """
          SELECT 'constraint', conname, pg_get_constraintdef(c.oid), convalidated
          FROM pg_constraint c JOIN pg_namespace ON connamespace = pg_namespace.oid
          WHERE %s ORDER BY 2\
          """,
          """
          SELECT 'index', relname, pg_get_indexdef(indexrelid), indisvalid
          FROM pg_index i JOIN pg_class c ON indexrelid = c.oid
            JOIN pg_namespace ON relnamespace = pg_namespace.oid
          WHERE %s ORDER BY 2\
          """,
          """
          SELECT 'routine', proname, pg_get_functiondef(p.oid)
          FROM pg_proc p JOIN pg_namespace ON pronamespace = pg_namespace.oid
          WHERE %s ORDER BY 2\
          """,
          """
          SELECT 'type', typname, typtype, (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
            FROM pg_enum WHERE enumtypid = t.oid)
          FROM pg_type t JOIN pg_namespace ON typnamespace = pg_namespace.oid
          WHERE %s ORDER BY 2\
          """,
          """
          SELECT relname, regexp_replace(
            query_to_xml('SELECT ' || (
                SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
                  AND (relname NOT IN ('limbeck_history', 'log') OR attname NOT IN ('id', 'at', 'ms')))
              || ' FROM ' || c.oid::regclass || ' ORDER BY ' || CASE
                WHEN relname IN ('limbeck_history', 'log') THEN 'id' ELSE '1' END,
              true, false, '')::text, '\\s+', ' ', 'g')
          FROM pg_class c JOIN pg_namespace ON relnamespace = pg_namespace.oid
          WHERE %s AND relkind = 'r' ORDER BY 1\
          """);

  private DatabaseContents() {}

  /** One line for each object and each table's rows. */
  static List<String> of(TestDatabase database) throws SQLException {
    var schemas = "nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'";
    var lines = new ArrayList<String>();
    for (var query : QUERIES) {
      lines.addAll(database.query(query.formatted(schemas)));
    }
    return lines;
  }
}
