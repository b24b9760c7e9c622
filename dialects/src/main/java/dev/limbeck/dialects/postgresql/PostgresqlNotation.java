package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.operation.ParameterChange;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import java.util.Collection;
import java.util.Map;

/** How the pieces that all statements share are written. */
final class PostgresqlNotation {

  private final IdentifierRules identifiers;
  private final PostgresqlTypes types;
  private final PostgresqlNames names;

  PostgresqlNotation(IdentifierRules identifiers, DdlSettings settings) {
    this.identifiers = identifiers;
    this.types = new PostgresqlTypes(identifiers);
    this.names = new PostgresqlNames(settings.naming());
  }

  String name(String name) {
    return identifiers.quote(PostgresqlNameLength.checked(name));
  }

  String name(QualifiedName name) {
    return name.schema().map(schema -> name(schema) + ".").orElse("") + name(name.name());
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
    return names.stream().map(this::name).collect(joining(", ", "(", ")"));
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

  /** {@code SET (fillfactor = 70)} or {@code RESET (fillfactor)}. */
  static String parameter(ParameterChange change) {
    return switch (change) {
      case ParameterChange.ToParameter to -> "SET (%s = %s)".formatted(to.name(), to.value());
      case ParameterChange.ToNoParameter to -> "RESET (%s)".formatted(to.name());
    };
  }

  IdentifierRules identifiers() {
    return identifiers;
  }

  PostgresqlTypes types() {
    return types;
  }

  /** How constraints and indexes are called that do not say it. */
  PostgresqlNames names() {
    return names;
  }
}
