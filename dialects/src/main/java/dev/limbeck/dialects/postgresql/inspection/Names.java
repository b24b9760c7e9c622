package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.QualifiedName;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schemas, and operator classes and collations, which indexes name by their oids. */
final class Names implements CatalogQuery {

  private final Findings findings;
  private final String own;
  private final Map<Long, String> operatorClasses = new LinkedHashMap<>();
  private final Map<Long, QualifiedName> collations = new LinkedHashMap<>();

  /**
   * Names to be found.
   *
   * @param own the service's own schema
   */
  Names(Findings findings, String own) {
    this.findings = findings;
    this.own = own;
  }

  /** Its name as SQL, with its schema where that is needed. */
  String operatorClass(long oid) {
    return operatorClasses.getOrDefault(oid, "");
  }

  QualifiedName collation(long oid) {
    return collations.getOrDefault(oid, QualifiedName.local(""));
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT 'schema' AS kind, n.oid, n.nspname AS name, n.nspname AS schema,
      %s AS plain
    FROM pg_namespace n
    UNION ALL
    SELECT 'collation', k.oid, k.collname, n.nspname, false
    FROM pg_collation k JOIN pg_namespace n ON n.oid = k.collnamespace
    UNION ALL
    SELECT 'operator class', o.oid,
      CASE WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname)
        ELSE quote_ident(n.nspname) || '.' || quote_ident(o.opcname) END,
      n.nspname, false
    FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace
    """
        .formatted(Server.ownObject(Address.SCHEMAS, "n.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    long oid = row.oid("oid");
    var name = row.text("name");
    switch (row.text("kind")) {
      case "schema" -> schema(oid, name, row.is("plain"));
      case "collation" -> collations.put(oid, findings.name(row.text("schema"), name));
      default -> operatorClasses.put(oid, name);
    }
  }

  /** The service's schema is made by every run, and public is there from the start. */
  private void schema(long oid, String name, boolean plain) {
    findings.addSchema(oid, name);
    if (findings.isRead(name) && plain && !name.equals(own) && !name.equals("public")) {
      findings.add(Address.of(Address.SCHEMAS, oid), Namespace.of(name));
    }
  }
}
