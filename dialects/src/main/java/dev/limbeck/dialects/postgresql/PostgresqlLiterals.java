package dev.limbeck.dialects.postgresql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as PostgreSQL literals, right whatever {@code standard_conforming_strings} says. */
final class PostgresqlLiterals {

  private PostgresqlLiterals() {}

  static String text(String value) {
    var quoted = "'" + value.replace("'", "''") + "'";
    return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  static String text(Optional<String> value) {
    return value.map(PostgresqlLiterals::text).orElse("NULL");
  }

  static String array(List<String> values) {
    return values.stream()
        .map(PostgresqlLiterals::text)
        .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
  }

  /** The text in dollar quotes, with a tag that does not occur in it. */
  static String dollarQuoted(String body) {
    var tag = "$limbeck$";
    for (var n = 1; body.contains(tag); n++) {
      tag = "$limbeck" + n + "$";
    }
    return tag + "\n" + body + "\n" + tag;
  }

  /** The text and nothing else in dollar quotes, with a tag that does not occur in it. */
  static String verbatim(String body) {
    var tag = "$$";
    // an end such as "...$" would join with the tag's first sign
    for (var n = 1; (body + tag).indexOf(tag) < body.length(); n++) {
      tag = n == 1 ? "$body$" : "$body" + n + "$";
    }
    return tag + body + tag;
  }
}
