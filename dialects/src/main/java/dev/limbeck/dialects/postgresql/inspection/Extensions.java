package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.Extension;
import java.sql.SQLException;

/** Extensions whose objects lie in the schemas that are read. */
final class Extensions implements CatalogQuery {

  private final Findings findings;

  Extensions(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String sql(Server server) {
    return """
    SELECT e.oid, e.extname, e.extnamespace, n.nspname, e.extversion,
      a.default_version IS DISTINCT FROM e.extversion AS chosen
    FROM pg_namespace n JOIN pg_extension e ON e.extnamespace = n.oid
      LEFT JOIN LATERAL (SELECT * FROM pg_available_extensions() a WHERE a.name = e.extname) a ON true
    WHERE %s
    """
        .formatted(server.schemas());
  }

  @Override
  public void read(Row row) throws SQLException {
    var place = findings.name(row.oid("extnamespace"), row.text("extname")).schema();
    findings.add(
        Address.of(Address.EXTENSIONS, row.oid("oid")),
        new Extension(
            row.text("extname"),
            place,
            row.is("chosen") ? row.optional("extversion") : java.util.Optional.empty(),
            false));
  }
}
