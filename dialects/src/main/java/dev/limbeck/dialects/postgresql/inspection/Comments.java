package dev.limbeck.dialects.postgresql.inspection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Comments on all objects. */
final class Comments implements CatalogQuery {

  private final Findings findings;
  private final List<Address> others = new ArrayList<>();

  Comments(Findings findings) {
    this.findings = findings;
  }

  /** Where there are comments on what is no object of its own, such as the index of a key. */
  List<Address> others() {
    return others;
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
    var address = new Address(row.oid("classoid"), row.oid("objoid"), row.number("objsubid"));
    if (!findings.comment(address, text)) {
      others.add(address);
    }
  }
}
