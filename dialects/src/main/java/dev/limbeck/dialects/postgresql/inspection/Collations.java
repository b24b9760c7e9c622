package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Collation;
import java.sql.SQLException;

/** Collations. */
final class Collations implements CatalogQuery {

  private final Findings findings;

  Collations(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT k.oid, k.collnamespace, k.collname, k.collisdeterministic,
      CASE k.collprovider WHEN 'c' THEN 'libc' WHEN 'b' THEN 'builtin' ELSE 'icu' END AS provider,
      coalesce(%s, k.collcollate) AS locale, k.collctype <> k.collcollate AS mixed, %s AS rules
    FROM pg_namespace n JOIN pg_collation k ON k.collnamespace = n.oid
    WHERE %s AND %s
    """
        .formatted(
            server.since(17, "k.colllocale", server.since(15, "k.colliculocale", "NULL")),
            server.since(16, "k.collicurules", "NULL"),
            server.schemas(),
            Server.ownObject(Address.COLLATIONS, "k.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    var name = findings.name(row.oid("collnamespace"), row.text("collname"));
    if (row.is("mixed")) {
      findings.omit(
          "collation '%s'".formatted(name),
          "a collation whose LC_COLLATE and LC_CTYPE differ is not modelled");
      return;
    }
    findings.add(
        Address.of(Address.COLLATIONS, row.oid("oid")),
        new Collation(
            name,
            row.text("locale"),
            row.text("provider"),
            row.is("collisdeterministic"),
            row.optional("rules")));
  }
}
