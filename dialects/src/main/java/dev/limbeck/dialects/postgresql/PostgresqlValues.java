package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Value;

/** Values as PostgreSQL writes them, right in any place of a statement. */
final class PostgresqlValues {

  private PostgresqlValues() {}

  static String write(Value value) {
    return switch (value) {
      case Value.Null unused -> "NULL";
      case Value.Text text -> PostgresqlLiterals.text(text.text());
      case Value.Numeral number -> number.digits();
      case Value.Truth truth -> Boolean.toString(truth.value());
      case Value.Bytes bytes -> "'\\x" + bytes.hex() + "'::bytea";
      case Value.Typed typed -> PostgresqlLiterals.text(typed.text()) + "::" + typed.type().word();
      case Value.Listed listed ->
          listed.elements().isEmpty()
              ? "'{}'"
              : listed.elements().stream()
                  .map(PostgresqlValues::write)
                  .collect(joining(", ", "ARRAY[", "]"));
      case Value.Expression expression -> expression.sql();
    };
  }

  /** In the midst of an expression, where a minus or a cast could join with what stands beside. */
  static String writeWithin(Value value) {
    var text = write(value);
    return text.startsWith("-") ? "(" + text + ")" : text;
  }
}
