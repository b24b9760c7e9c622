package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.QualifiedName;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Operator classes and collations, which indexes name by their oids. */
final class Names implements CatalogQuery {

  private final Findings findings;
  private final Map<Long, OperatorClass> operatorClasses = new LinkedHashMap<>();
  private final Map<Long, QualifiedName> collations = new LinkedHashMap<>();

  /**
   * An operator class.
   *
   * @param text its name as SQL, with its schema where that is needed
   * @param type the oid of the type that it compares
   * @param standard whether it is the one that an index of this type has without a word
   */
  record OperatorClass(String text, long type, boolean standard) {}

  Names(Findings findings) {
    this.findings = findings;
  }

  OperatorClass operatorClass(long oid) {
    return operatorClasses.getOrDefault(oid, new OperatorClass("", 0, false));
  }

  QualifiedName collation(long oid) {
    return collations.getOrDefault(oid, QualifiedName.local(""));
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT o.oid, o.opcintype AS type, o.opcdefault AS standard, o.opcnamespace AS schema,
      CASE WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname)
        ELSE quote_ident(n.nspname) || '.' || quote_ident(o.opcname) END AS name
    FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace
    UNION ALL
    SELECT oid, 0, false, collnamespace, collname FROM pg_collation
    """;
  }

  @Override
  public void read(Row row) throws SQLException {
    var name = row.text("name");
    if (row.oid("type") == 0) {
      collations.put(row.oid("oid"), findings.name(row.oid("schema"), name));
    } else {
      operatorClasses.put(
          row.oid("oid"), new OperatorClass(name, row.oid("type"), row.is("standard")));
    }
  }
}
