package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.EventTrigger;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.Trait;
import dev.limbeck.schema.TypeCast;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in no schema: extensions and event triggers, which are read where what they bring or
 * call lies in a schema that is read, and all casts between types.
 */
final class OfDatabase implements CatalogQuery {

  private final Findings findings;
  private final List<TypeCast> casts = new ArrayList<>();

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
    UNION ALL
    SELECT CASE castcontext WHEN 'e' THEN 'explicit cast' ELSE 'cast' END, oid,
      format_type(castsource, NULL), NULL, NULL, format_type(casttarget, NULL), NULL, ' ', NULL
    FROM pg_cast WHERE castsource <> casttarget
    """
        .formatted(server.schemas(), Server.ownObject(Address.EVENT_TRIGGERS, "t.oid"));
  }

  /** The casts, sorted. */
  List<TypeCast> casts() {
    return casts.stream()
        .sorted(Comparator.comparing(TypeCast::from).thenComparing(TypeCast::to))
        .toList();
  }

  @Override
  public void read(Row row) throws SQLException {
    switch (row.text("kind")) {
      case "extension" -> extension(row);
      case "event trigger" -> eventTrigger(row);
      case String cast ->
          casts.add(new TypeCast(row.text("name"), row.text("detail"), cast.equals("cast")));
    }
  }

  private void extension(Row row) throws SQLException {
    var name = row.text("name");
    var extension = Address.of(Address.EXTENSIONS, row.oid("oid"));
    row.optional("usual").ifPresent(text -> findings.comesWith(extension, text));
    findings.add(
        extension,
        new Extension(
            name, findings.name(row.text("schema"), name).schema(), row.optional("detail"), false));
  }

  private void eventTrigger(Row row) throws SQLException {
    var address = Address.of(Address.EVENT_TRIGGERS, row.oid("oid"));
    findings.add(
        address,
        new EventTrigger(
            row.text("name"),
            row.text("detail"),
            row.list("tags"),
            findings.name(row.text("schema"), row.text("function"))));
    Triggers.mode(row.sign("enabled"))
        .ifPresent(mode -> findings.at(address).orElseThrow().add(new Trait.Fires(mode)));
  }
}
