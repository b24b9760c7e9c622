package dev.limbeck.dialects.postgresql;

import dev.limbeck.dialect.Lack;
import dev.limbeck.dialect.Lack.Kind;
import dev.limbeck.dialect.ServerError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What PostgreSQL says where it does not have what a statement names. */
final class PostgresqlLacks {

  private record Sentence(Kind kind, Pattern pattern) {}

  /**
   * Feature not supported; file not there; object, function, table, column, schema not defined;
   * invalid value.
   */
  private static final Set<String> STATES =
      Set.of("0A000", "58P01", "42704", "42883", "42P01", "42703", "3F000", "22023");

  private static final String QUOTED = "\"(.+?)\"";

  private static final List<Sentence> SENTENCES =
      List.of(
          of(Kind.EXTENSION, "extension \"(.+)\" is not available"),
          of(Kind.EXTENSION, "could not open extension control file \".*?([^/\"]+)\\.control\""),
          of(Kind.EXTENSION_VERSION, "extension \".+\" has no .*update path.* version \"(.+?)\""),
          of(Kind.COMPRESSION, "compression method (.+) not supported"),
          of(Kind.COMPRESSION, value("default_toast_compression")),
          of(Kind.TABLESPACE, "tablespace \"(.+)\" does not exist"),
          of(Kind.TABLESPACE, value("default_tablespace")),
          of(Kind.ACCESS_METHOD, "access method \"(.+)\" does not exist"),
          of(Kind.ACCESS_METHOD, value("default_table_access_method")),
          of(Kind.COLLATION, "could not create locale \"(.+)\""),
          of(Kind.COLLATION, "could not open collator for locale \"(.+)\""),
          of(Kind.COLLATION, "(ICU) is not supported in this build"),
          // The name of a locale; any other collation is one that a schema creates.
          of(
              Kind.COLLATION,
              "collation \"((?:\\w+\\.)?[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?(?:\\.[\\w-]+|@\\w+|-x-icu)*)\""
                  + " for encoding .* does not exist"),
          of(Kind.LANGUAGE, "language \"(.+)\" does not exist"),
          of(Kind.LIBRARY, "could not (?:access file|load library) \"(.+?)\""),
          of(Kind.LIBRARY, "could not find function .* in file \"(.+?)\""),
          of(Kind.TYPE, "(?:data )?type \"?(.+?)\"? does not exist"),
          of(Kind.FEATURE, "(?:function|procedure|aggregate|routine) (.+?)\\(.*does not exist"),
          of(Kind.FEATURE, "operator does not exist: (.+)"),
          of(
              Kind.FEATURE,
              "(?:operator class|operator family|text search \\w+|foreign-data wrapper|server)"
                  + " \"(.+?)\" .*does not exist"),
          of(Kind.SCHEMA, "schema \"(.+)\" does not exist"),
          of(Kind.RELATION, "relation \"(.+)\" does not exist"),
          of(Kind.COLUMN, "column \"?(.+?)\"?(?: of relation .*| named in key)? does not exist"),
          of(Kind.OTHER, "(?!role ).*?" + QUOTED + ".* does not exist.*"));

  private PostgresqlLacks() {}

  private static Sentence of(Kind kind, String pattern) {
    return new Sentence(kind, Pattern.compile(pattern + ".*", Pattern.DOTALL));
  }

  private static String value(String setting) {
    return "invalid value for parameter \"%s\": \"(.+)\"".formatted(setting);
  }

  /** What is missing; empty where the error says something else. */
  static Optional<Lack> of(ServerError error) {
    return STATES.contains(error.sqlState())
        ? SENTENCES.stream()
            .flatMap(sentence -> {
              var found = sentence.pattern().matcher(error.message());
              return found.matches()
                  ? Optional.of(new Lack(sentence.kind(), found.group(1))).stream()
                  : Optional.<Lack>empty().stream();
            })
            .findFirst()
        : Optional.empty();
  }
}
