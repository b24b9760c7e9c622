package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import java.util.Collection;
import java.util.Map;

/** How the pieces that all statements share are written. */
final class PostgresqlNotation {

  private final IdentifierRules identifiers;
  private final PostgresqlTypes types;
  private final DdlSettings settings;

  PostgresqlNotation(IdentifierRules identifiers, DdlSettings settings) {
    this.identifiers = identifiers;
    this.types = new PostgresqlTypes(identifiers);
    this.settings = settings;
  }

  String name(String name) {
    return identifiers.quote(name);
  }

  String name(QualifiedName name) {
    return identifiers.quote(name);
  }

  /** A role; {@code public} and, in upper case, {@code CURRENT_USER} and its like are the words. */
  String role(String name) {
    return switch (name) {
      case "public", "PUBLIC" -> "PUBLIC";
      case "CURRENT_USER", "CURRENT_ROLE", "SESSION_USER" -> name;
      default -> identifiers.quote(name);
    };
  }

  /** {@code (a, b)}. */
  String columns(Collection<String> names) {
    return names.stream().map(identifiers::quote).collect(joining(", ", "(", ")"));
  }

  String type(DataType type) {
    return types.write(type);
  }

  /** {@code (fillfactor = 70)}; names of parameters are the server's, and never quoted. */
  static String parameters(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(joining(", ", "(", ")"));
  }

  IdentifierRules identifiers() {
    return identifiers;
  }

  PostgresqlTypes types() {
    return types;
  }

  DdlSettings settings() {
    return settings;
  }
}
