package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import dev.limbeck.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Publications; they are read only with the whole database, because they publish all of it. */
final class Publications implements CatalogQuery {

  private final Findings findings;

  Publications(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT p.oid, p.pubname, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate,
      p.pubviaroot, %s AS generated, t.schemas, t.names, t.conditions, t.columns, s.list AS whole
    FROM pg_publication p
      LEFT JOIN (
        SELECT r.prpubid, array_agg(n.nspname::text ORDER BY n.nspname, c.relname) AS schemas,
          array_agg(c.relname::text ORDER BY n.nspname, c.relname) AS names,
          array_agg(coalesce(%s, '') ORDER BY n.nspname, c.relname) AS conditions,
          array_agg(coalesce(%s, '') ORDER BY n.nspname, c.relname) AS columns
        FROM pg_publication_rel r JOIN pg_class c ON c.oid = r.prrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
        GROUP BY r.prpubid) t ON t.prpubid = p.oid
      LEFT JOIN (%s) s ON s.pnpubid = p.oid
    WHERE %s AND %s
    """
        .formatted(
            server.since(18, "p.pubgencols", "'n'"),
            server.since(15, "pg_get_expr(r.prqual, r.prrelid)", "''"),
            server.since(15, COLUMNS, "''"),
            server.since(15, SCHEMAS, "SELECT 0::oid AS pnpubid, NULL::text[] AS list"),
            server.scope().isWhole(),
            Server.ownObject(Address.PUBLICATIONS, "p.oid"));
  }

  private static final String COLUMNS =
      """
      (SELECT string_agg(quote_ident(a.attname), ',' ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs))\
      """;

  private static final String SCHEMAS =
      """
      SELECT pn.pnpubid, array_agg(n.nspname::text ORDER BY n.nspname) AS list
      FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
      GROUP BY pn.pnpubid\
      """;

  @Override
  public void read(Row row) throws SQLException {
    findings.add(
        Address.of(Address.PUBLICATIONS, row.oid("oid")),
        new Publication(
            row.text("pubname"),
            row.is("puballtables"),
            tables(row),
            row.list("whole"),
            options(row)));
  }

  private List<PublishedTable> tables(Row row) throws SQLException {
    var names = row.list("names");
    var schemas = row.list("schemas");
    var columns = row.list("columns");
    var conditions = row.list("conditions");
    var tables = new ArrayList<PublishedTable>();
    for (int i = 0; i < names.size(); i++) {
      var condition = ExpressionText.bare(conditions.get(i));
      tables.add(
          new PublishedTable(
              findings.name(schemas.get(i), names.get(i)),
              ExpressionText.elements(columns.get(i)).stream()
                  .map(name -> QualifiedName.parse(name).name())
                  .toList(),
              condition.isEmpty() ? Optional.empty() : Optional.of(condition)));
    }
    return tables;
  }

  private static Map<String, String> options(Row row) throws SQLException {
    var published = new ArrayList<String>();
    for (var change : List.of("insert", "update", "delete", "truncate")) {
      if (row.is("pub" + change)) {
        published.add(change);
      }
    }
    var options = new TreeMap<String, String>();
    if (published.size() < 4) {
      options.put("publish", "'" + String.join(", ", published) + "'");
    }
    if (row.is("pubviaroot")) {
      options.put("publish_via_partition_root", "true");
    }
    if (row.is("generated", 's')) {
      options.put("publish_generated_columns", "stored");
    }
    return options;
  }
}
