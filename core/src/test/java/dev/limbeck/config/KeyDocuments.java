package dev.limbeck.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that follow from the declaration of the keys. */
final class KeyDocuments {

  private KeyDocuments() {}

  /** The reference page: what is written by hand, then every key. */
  static String page() {
    var keys = Arrays.stream(Key.values()).map(KeyDocuments::section).collect(Collectors.joining());
    return resource("configuration-head.md") + keys;
  }

  private static String section(Key key) {
    var fields =
        key.fields().entrySet().stream()
            .map(
                field -> "  - `%s`: %s\n".formatted(field.getKey(), field.getValue().description()))
            .collect(Collectors.joining());
    var where =
        switch (key.reach()) {
          case SERVICE -> "- In `[limbeck]` of a service only\n";
          case SERVICE_AND_ENVIRONMENT -> "- In the tables of a service only\n";
          case ANYWHERE -> "";
        };
    return "\n### `%s`\n\n%s\n\n- Value: %s\n%s- Default: %s\n%s"
        .formatted(
            key.word(), key.meaning(), key.kind().description(), fields, key.fallback(), where);
  }

  /** A JSON schema of {@code limbeck.toml}, which editors take for TOML too. */
  static String schema() {
    return """
    {
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "limbeck.toml",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "workspace": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "members": {
              "description": "Folders of services, or patterns of them.",
              "type": "array",
              "items": { "type": "string" }
            }
          }
        },
        "limbeck": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
    %s
          }
        },
        "env": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
    %s
            }
          }
        }
      }
    }
    """
        .formatted(
            properties(Arrays.stream(Key.values()), 8),
            properties(
                Arrays.stream(Key.values()).filter(key -> key.reach() != Key.Reach.SERVICE), 10));
  }

  private static String properties(Stream<Key> keys, int indent) {
    return keys.map(key ->
            "%s\"%s\": { \"description\": %s, %s }"
                .formatted(" ".repeat(indent), key.word(), quoted(key.meaning()), type(key)))
        .collect(Collectors.joining(",\n"));
  }

  private static String type(Key key) {
    if (key.kind() != Kind.TABLE) {
      return type(key.kind());
    }
    var fields =
        key.fields().entrySet().stream().map(KeyDocuments::field).collect(Collectors.joining(", "));
    return "\"type\": \"object\", \"additionalProperties\": false, \"properties\": { "
        + fields
        + " }";
  }

  private static String field(Map.Entry<String, Kind> field) {
    return "\"" + field.getKey() + "\": { " + type(field.getValue()) + " }";
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, NAME, SCHEMA, ZONE -> "\"type\": \"string\"";
      case DURATION ->
          "\"type\": \"string\", \"pattern\": " + quoted("^(0|[0-9]+ *(ms|s|min|h|d)|.*\\$\\{.*)$");
      case LIST -> "\"type\": \"array\", \"items\": { \"type\": \"string\" }";
      case TEXTS -> "\"type\": [\"string\", \"array\"], \"items\": { \"type\": \"string\" }";
      case FLAG -> "\"type\": \"boolean\"";
      case NUMBER -> "\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9999";
      case FORMAT -> "\"enum\": [\"sql\", \"java\"]";
      case HISTORY -> "\"anyOf\": [{ \"type\": \"string\" }, { \"const\": false }]";
      case TABLE -> "\"type\": \"object\"";
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String resource(String name) {
    try (var stream = KeyDocuments.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
