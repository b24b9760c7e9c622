package dev.limbeck.diff;

import dev.limbeck.schema.DataType;
import java.util.Set;

/**
 * Where the long values of each type are kept unless a column says otherwise: {@code typstorage} of
 * the server's catalog. (A word for it, {@code SET STORAGE DEFAULT}, came with PostgreSQL 16.)
 */
final class StorageKinds {

  private static final Set<String> MAIN = Set.of("numeric", "inet", "cidr");

  private static final Set<String> PLAIN =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "money",
          "boolean",
          "date",
          "time without time zone",
          "time with time zone",
          "timestamp without time zone",
          "timestamp with time zone",
          "interval",
          "uuid",
          "macaddr",
          "macaddr8",
          "tsquery",
          "point",
          "line",
          "lseg",
          "box",
          "circle",
          "name",
          "oid");

  private StorageKinds() {}

  static String of(DataType type) {
    var name = TypeNames.of(type);
    if (TypeNames.isArray(type)) {
      return "extended";
    }
    return MAIN.contains(name) ? "main" : PLAIN.contains(name) ? "plain" : "extended";
  }
}
