package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.Trait;
import java.sql.SQLException;

/**
 * Extensions and event triggers: they lie in no schema, and are read where what they bring or call
 * lies in one that is read.
 */
final class OfDatabase implements CatalogQuery {

  private final Findings findings;

  OfDatabase(Findings findings) {
    this.findings = findings;
  }

  /** A version is told only where it is not the one that the server would choose. */
  @Override
  public String sql(Server server) {
    return """
    SELECT 'extension' AS kind, e.oid, e.extname AS name, n.nspname AS schema, '' AS function,
      nullif(e.extversion, a.default_version) AS detail, NULL::text[] AS tags, ' ' AS enabled,
      a.comment AS usual
    FROM pg_namespace n JOIN pg_extension e ON e.extnamespace = n.oid
      LEFT JOIN LATERAL (SELECT * FROM pg_available_extensions() a WHERE a.name = e.extname) a
        ON true
    WHERE %1$s
    UNION ALL
    SELECT 'event trigger', t.oid, t.evtname, n.nspname, p.proname, t.evtevent, t.evttags,
      t.evtenabled, NULL
    FROM pg_event_trigger t JOIN pg_proc p ON p.oid = t.evtfoid
      JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE %1$s AND %2$s
    """
        .formatted(server.schemas(), Server.ownObject(Address.EVENT_TRIGGERS, "t.oid"));
  }

  @Override
  public void read(Row row) throws SQLException {
    var name = row.text("name");
    if (row.text("kind").equals("extension")) {
      var extension = Address.of(Address.EXTENSIONS, row.oid("oid"));
      row.optional("usual").ifPresent(text -> findings.comesWith(extension, text));
      findings.add(
          extension,
          new Extension(
              name,
              findings.name(row.text("schema"), name).schema(),
              row.optional("detail"),
              false));
      return;
    }
    var address = Address.of(Address.EVENT_TRIGGERS, row.oid("oid"));
    findings.add(
        address,
        new EventTrigger(
            name,
            row.text("detail"),
            row.list("tags"),
            findings.name(row.text("schema"), row.text("function"))));
    Triggers.mode(row.sign("enabled"))
        .ifPresent(mode -> findings.at(address).orElseThrow().add(new Trait.Fires(mode)));
  }
}
