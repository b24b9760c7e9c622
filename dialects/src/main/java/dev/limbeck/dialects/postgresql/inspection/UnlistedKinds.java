package dev.limbeck.dialects.postgresql.inspection;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What cannot be modelled, in whatever schema it lies; what an extension brings is that
 * extension's.
 */
final class UnlistedKinds {

  private final Map<Address, String> found = new LinkedHashMap<>();

  /** Rows of {@code class}, {@code oid} and {@code what}. */
  String sql(Server server) {
    return """
    SELECT k.class, k.oid, concat(
      CASE i.type WHEN 'default acl' THEN 'default privileges' ELSE i.type END, ' ''', CASE
      WHEN starts_with(i.identity, %1$s) THEN substr(i.identity, length(%1$s) + 1)
      ELSE i.identity END, '''') AS what
    FROM (%2$s) k, pg_identify_object(k.class, k.oid, 0) i
    WHERE k.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend x
      WHERE x.classid = k.class AND x.objid = k.oid AND x.deptype = 'e')\
    """
        .formatted(
            "quote_ident(%s) || '.'".formatted(Server.literal(server.scope().schema())),
            KINDS.stream().collect(joining("\n      UNION ALL ")));
  }

  /** One of its rows. */
  void read(Row row) throws SQLException {
    found.put(Address.of(row.oid("class"), row.oid("oid")), row.text("what"));
  }

  /** How a reader names what lies at an address. */
  Optional<String> at(Address address) {
    return Optional.ofNullable(found.get(address.whole()));
  }

  /** The names of all. */
  Collection<String> all() {
    return found.values();
  }

  private static String of(String table, String condition) {
    return "SELECT '%s'::regclass::oid AS class, o.oid FROM %s o WHERE %s"
        .formatted(table, table, condition);
  }

  private static final List<String> KINDS =
      List.of(
          of("pg_class", "o.relkind = 'f'"),
          of(
              "pg_type",
              "o.typtype IN ('b', 'p') AND NOT EXISTS"
                  + " (SELECT FROM pg_type e WHERE e.typarray = o.oid)"),
          of("pg_proc", "o.probin IS NOT NULL"),
          """
          SELECT 'pg_proc'::regclass::oid, o.aggfnoid::oid FROM pg_aggregate o
          WHERE o.aggkind <> 'n'\
          """,
          of("pg_collation", "o.collctype <> o.collcollate"),
          of("pg_operator", "true"),
          of("pg_opclass", "true"),
          of("pg_opfamily", "true"),
          of("pg_conversion", "true"),
          of("pg_ts_config", "true"),
          of("pg_ts_dict", "true"),
          of("pg_ts_parser", "true"),
          of("pg_ts_template", "true"),
          of("pg_cast", "true"),
          of("pg_language", "true"),
          of("pg_foreign_data_wrapper", "true"),
          of("pg_foreign_server", "true"),
          of("pg_transform", "true"),
          of("pg_am", "true"),
          of("pg_default_acl", "true"));
}
