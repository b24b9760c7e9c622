package dev.limbeck.dialects.postgresql.inspection;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in the schemas that are read and cannot be modelled; in the same query the rest of it.
 */
final class Omissions implements CatalogQuery {

  private final Findings findings;
  private final UnlistedKinds unlisted;

  Omissions(Findings findings, UnlistedKinds unlisted) {
    this.findings = findings;
    this.unlisted = unlisted;
  }

  @Override
  public String sql(Server server) {
    var parts = new ArrayList<String>(IN_SCHEMAS);
    parts.add(OF_NO_SCHEMA);
    if (server.scope().isWhole()) {
      parts.addAll(OF_DATABASE);
    }
    return """
    SELECT kind, schema, name, 0::oid AS class, 0::oid AS oid, NULL AS what FROM (%s) omitted
    UNION ALL SELECT NULL, NULL, NULL, class, oid, what FROM (%s) unlisted
    """
        .formatted(
            parts.stream()
                .map(part -> part.formatted(server.schemas()))
                .collect(joining("\nUNION ALL\n")),
            unlisted.sql(server));
  }

  private static String inSchema(String table, String prefix, String kind, String condition) {
    return """
    SELECT '%2$s' AS kind, n.nspname AS schema, o.%3$sname AS name
    FROM pg_namespace n JOIN %1$s o ON o.%3$snamespace = n.oid
    WHERE %%1$s AND %4$s AND NOT EXISTS (SELECT FROM pg_depend x
      WHERE x.classid = '%1$s'::regclass AND x.objid = o.oid AND x.deptype = 'e')\
    """
        .formatted(table, kind, prefix, condition);
  }

  private static String ofDatabase(String table, String name, String kind) {
    return """
    SELECT '%2$s', NULL, o.%3$s FROM %1$s o
    WHERE o.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend x
      WHERE x.classid = '%1$s'::regclass AND x.objid = o.oid AND x.deptype = 'e')\
    """
        .formatted(table, kind, name);
  }

  private static final List<String> IN_SCHEMAS =
      List.of(
          inSchema("pg_class", "rel", "foreign table", "o.relkind = 'f'"),
          inSchema("pg_class", "rel", "the type of table", "o.reloftype <> 0"),
          inSchema(
              "pg_type",
              "typ",
              "type",
              "(o.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = o.oid)"
                  + " OR o.typtype = 'p')"),
          inSchema("pg_operator", "opr", "operator", "true"),
          inSchema("pg_opclass", "opc", "operator class", "true"),
          inSchema("pg_opfamily", "opf", "operator family", "true"),
          inSchema("pg_conversion", "con", "conversion", "true"),
          inSchema("pg_ts_config", "cfg", "text search configuration", "true"),
          inSchema("pg_ts_dict", "dict", "text search dictionary", "true"),
          inSchema("pg_ts_parser", "prs", "text search parser", "true"),
          inSchema("pg_ts_template", "tmpl", "text search template", "true"));

  /** Casts belong to no schema; those of types or with functions that are read are told. */
  private static final String OF_NO_SCHEMA =
      """
      SELECT 'cast', NULL, format_type(o.castsource, NULL) || ' AS ' || format_type(o.casttarget, NULL)
      FROM pg_cast o LEFT JOIN pg_proc p ON p.oid = o.castfunc
        JOIN pg_type s ON s.oid = o.castsource JOIN pg_type t ON t.oid = o.casttarget
      WHERE o.oid >= 16384
        AND EXISTS (SELECT FROM pg_namespace n
          WHERE n.oid IN (p.pronamespace, s.typnamespace, t.typnamespace) AND %1$s)
        AND NOT EXISTS (SELECT FROM pg_depend x
          WHERE x.classid = 2605 AND x.objid = o.oid AND x.deptype IN ('e', 'i'))
      UNION ALL
      SELECT 'security label of provider', NULL, provider FROM pg_seclabel
      UNION ALL
      SELECT 'default privileges of role', n.nspname, r.rolname
      FROM pg_default_acl o JOIN pg_namespace n ON n.oid = o.defaclnamespace
        JOIN pg_roles r ON r.oid = o.defaclrole
      WHERE %1$s\
      """;

  private static final List<String> OF_DATABASE =
      List.of(
          ofDatabase("pg_language", "lanname", "language"),
          ofDatabase("pg_foreign_data_wrapper", "fdwname", "foreign data wrapper"),
          ofDatabase("pg_foreign_server", "srvname", "server"),
          """
          SELECT 'transform', NULL, format_type(o.trftype, NULL) || ' ' || l.lanname
          FROM pg_transform o JOIN pg_language l ON l.oid = o.trflang
          WHERE o.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend x
            WHERE x.classid = 3576 AND x.objid = o.oid AND x.deptype = 'e')\
          """,
          ofDatabase("pg_am", "amname", "access method"),
          """
          SELECT 'default privileges of role', NULL, r.rolname
          FROM pg_default_acl o JOIN pg_roles r ON r.oid = o.defaclrole WHERE o.defaclnamespace = 0\
          """,
          """
          SELECT 'subscription', NULL, subname FROM pg_subscription
          WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())\
          """);

  @Override
  public void read(Row row) throws SQLException {
    if (row.optional("what").isPresent()) {
      unlisted.read(row);
      return;
    }
    var schema = row.optional("schema");
    var name = row.text("name");
    var kind = row.text("kind");
    findings.omit(
        "%s '%s'"
            .formatted(
                kind, schema.isEmpty() ? name : findings.name(schema.get(), name).toString()),
        plural(kind) + " not modelled");
  }

  private static String plural(String kind) {
    return switch (kind) {
      case "the type of table" -> "CREATE TABLE … OF is";
      case "default privileges of role" -> "default privileges are";
      case "security label of provider" -> "security labels are";
      case "operator class" -> "operator classes are";
      case "operator family" -> "operator families are";
      case "text search dictionary" -> "text search dictionaries are";
      case "type" -> "base types are";
      default -> kind + "s are";
    };
  }
}
