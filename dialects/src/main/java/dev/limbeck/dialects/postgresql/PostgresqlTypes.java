package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.IdentifierRules;
import dev.limbeck.schema.DataType;
import java.util.List;

/** Types as PostgreSQL writes them. */
final class PostgresqlTypes {

  private final IdentifierRules identifiers;

  PostgresqlTypes(IdentifierRules identifiers) {
    this.identifiers = identifiers;
  }

  String write(DataType type) {
    return switch (type) {
      case DataType.Standard standard ->
          standard.type().word()
              + parentheses(standard.modifiers().stream().map(String::valueOf).toList());
      case DataType.Named named -> identifiers.quote(named.name()) + parentheses(named.modifiers());
      case DataType.Array array -> write(array.element()) + "[]".repeat(array.dimensions());
      case DataType.Verbatim verbatim -> verbatim.sql();
    };
  }

  private static String parentheses(List<String> modifiers) {
    return modifiers.isEmpty() ? "" : modifiers.stream().collect(joining(", ", "(", ")"));
  }
}
