package dev.limbeck.dialects.postgresql.inspection;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.InspectionScope;

/**
 * What the text of a query depends on.
 *
 * @param version the server's major version
 * @param scope what is read
 */
record Server(int version, InspectionScope scope) {

  /** One text for servers from a version on, another for those before. */
  String since(int first, String text, String before) {
    return version >= first ? text : before;
  }

  /** A condition on {@code n}, a row of {@code pg_namespace}. */
  String schemas() {
    return scope.isWhole()
        ? "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
        : "n.nspname IN (%s)"
            .formatted(scope.schemas().stream().map(Server::literal).collect(joining(", ")));
  }

  /** A condition: an extension does not bring the object along. */
  static String ownObject(long table, String oid) {
    return ("NOT EXISTS (SELECT FROM pg_depend x"
            + " WHERE x.classid = %d AND x.objid = %s AND x.deptype = 'e')")
        .formatted(table, oid);
  }

  /** Reads alike whatever {@code standard_conforming_strings} says. */
  static String literal(String text) {
    var quoted = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }
}
