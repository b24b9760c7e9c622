package dev.limbeck.dialects.postgresql.inspection;

import java.sql.SQLException;

/** Comments on all objects. */
final class Comments implements CatalogQuery {

  private final Findings findings;

  Comments(Findings findings) {
    this.findings = findings;
  }

  /** The server's own objects have oids below the first that is given out, 16384. */
  @Override
  public String sql(Server server) {
    return """
    SELECT classoid, objoid, objsubid, description FROM pg_description WHERE objoid >= 16384
    """;
  }

  @Override
  public void read(Row row) throws SQLException {
    var text = row.text("description");
    findings
        .at(new Address(row.oid("classoid"), row.oid("objoid"), row.number("objsubid")))
        .ifPresent(found -> found.comment(text));
  }
}
