package dev.limbeck.jdbc;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a URL, decoded, in its order; the last of a name counts. */
record UrlQuery(Map<String, String> values) {

  /** Those that are parts of a URL rather than properties of the connection. */
  private static final Set<String> PARTS =
      Set.of(
          "host", "hostaddr", "port", "user", "password", "dbname", "PGHOST", "PGPORT", "PGDBNAME");

  static UrlQuery parse(String query, boolean form) {
    var values = new LinkedHashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      var equals = pair.indexOf('=');
      var name = Percent.decode(equals < 0 ? pair : pair.substring(0, equals));
      var raw = equals < 0 ? "" : pair.substring(equals + 1);
      var plain = form ? raw.replace('+', ' ') : raw;
      var value = Percent.decode(plain);
      // SQLAlchemy names several hosts by several parameters.
      values.merge(name, value, (a, b) -> name.equals("host") ? a + "," + b : b);
    }
    return new UrlQuery(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** Puts all but the parts of the URL into pgjdbc's properties. */
  void translate(Map<String, String> properties) {
    var afterPassword = false;
    for (var entry : values.entrySet()) {
      if (!PARTS.contains(entry.getKey())) {
        if (afterPassword && !UrlParameters.knows(entry.getKey())) {
          throw Problem.of(
                  ConfigCode.UNKNOWN_PARAMETER,
                  "The database URL has an unknown parameter behind its password")
              .fix("write %26 for & where it belongs to the password")
              .exception();
        }
        UrlParameters.translate(entry.getKey(), entry.getValue(), properties);
      }
      afterPassword |= entry.getKey().endsWith("assword");
    }
  }
}
