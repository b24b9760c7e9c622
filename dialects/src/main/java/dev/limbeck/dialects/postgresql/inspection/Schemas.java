package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Namespace;
import java.sql.SQLException;

/** The names of all schemas, and those schemas that are objects of their own. */
final class Schemas implements CatalogQuery {

  private final Findings findings;
  private final String own;

  Schemas(Findings findings, String own) {
    this.findings = findings;
    this.own = own;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT n.oid, n.nspname, %s AS own FROM pg_namespace n
    """
        .formatted(Server.ownObject(Address.SCHEMAS, "n.oid"));
  }

  /** The service's schema is made by every run, and public is there from the start. */
  @Override
  public void read(Row row) throws SQLException {
    var name = row.text("nspname");
    findings.addSchema(row.oid("oid"), name);
    if (findings.isRead(name) && row.is("own") && !name.equals(own) && !name.equals("public")) {
      findings.add(Address.of(Address.SCHEMAS, row.oid("oid")), Namespace.of(name));
    }
  }
}
