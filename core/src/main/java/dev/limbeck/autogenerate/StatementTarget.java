package dev.limbeck.autogenerate;

import java.util.List;

/**
 * What a statement makes or alters, as the catalog and as a reader call it.
 *
 * @param schema its schema
 * @param name its name, or that of its table; empty where the statement says none
 * @param part what it is of the table; empty for the table itself
 * @param shown its name without the service's own schema
 * @param what its kind and name, {@code view 'near'}
 */
record StatementTarget(String schema, String name, String part, String shown, String what) {

  /** The target of a statement; {@code own} is the service's schema. */
  static StatementTarget of(WrittenStatement written, String own) {
    var said = written.name();
    var part = written.namesPart() && said.size() > 1 ? said.getLast() : "";
    var path = part.isEmpty() ? said : said.subList(0, said.size() - 1);
    var schema = path.size() > 1 ? path.getFirst() : own;
    var shown = String.join(".", withoutOwn(said, schema.equals(own) && path.size() > 1));
    var kind = written.createdKind().orElse("table");
    return new StatementTarget(
        schema,
        path.isEmpty() ? "" : path.getLast(),
        part,
        shown,
        "%s '%s'".formatted(kind, shown));
  }

  private static List<String> withoutOwn(List<String> said, boolean isOwn) {
    return isOwn ? said.subList(1, said.size()) : said;
  }
}
