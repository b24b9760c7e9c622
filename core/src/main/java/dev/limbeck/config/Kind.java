package dev.limbeck.config;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** What sort of value a key takes, and how a reader is told. */
enum Kind {
  TEXT("a text"),
  NAME("a name of 1 to 63 bytes without a dot"),
  SCHEMA("a name of 1 to 63 bytes without a dot, and no schema of PostgreSQL's own"),
  LIST("a list of texts"),
  TEXTS("a text or a list of texts"),
  FLAG("true or false"),
  NUMBER("a whole number from 1 to 9999"),
  DURATION("a duration such as \"5s\", \"500ms\" or \"2min\""),
  FORMAT("\"sql\" or \"java\""),
  ZONE("a time zone such as \"UTC\" or \"Europe/Berlin\""),
  HISTORY("\"name\", \"schema.name\" or false"),
  TABLE("a table");

  private final String description;

  Kind(String description) {
    this.description = description;
  }

  /** What is expected, as it continues "it must be". */
  String description() {
    return description;
  }

  /** Whether a value as tomlj gives it has the type. */
  boolean hasType(Object value) {
    return switch (this) {
      case TEXT, NAME, SCHEMA, DURATION, FORMAT, ZONE -> value instanceof String;
      case LIST -> isTexts(value);
      case TEXTS -> value instanceof String || isTexts(value);
      case FLAG -> value instanceof Boolean;
      case NUMBER -> value instanceof Long number && number >= 1 && number <= 9999;
      case HISTORY -> value instanceof String || Boolean.FALSE.equals(value);
      case TABLE -> value instanceof TomlTable;
    };
  }

  /** Whether a text, with its variables resolved, is allowed. */
  boolean allows(String text) {
    return switch (this) {
      case TEXT, LIST, TEXTS, FLAG, NUMBER, TABLE -> true;
      case NAME -> isName(text);
      case SCHEMA -> isName(text) && !isServers(text);
      case DURATION -> Durations.parse(text).isPresent();
      case FORMAT -> text.matches("sql|java");
      case ZONE -> isZone(text);
      case HISTORY -> isQualified(text);
    };
  }

  private static boolean isTexts(Object value) {
    return value instanceof TomlArray array
        && array.toList().stream().allMatch(item -> item instanceof String);
  }

  private static boolean isName(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return !text.isBlank() && bytes <= 63 && text.indexOf('.') < 0;
  }

  /** PostgreSQL keeps these for itself, and drops or refuses what others put there. */
  private static boolean isServers(String schema) {
    return schema.startsWith("pg_") || schema.equals("information_schema");
  }

  private static boolean isQualified(String text) {
    var dot = text.indexOf('.');
    return dot < 0
        ? isName(text)
        : SCHEMA.allows(text.substring(0, dot)) && isName(text.substring(dot + 1));
  }

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
