package dev.limbeck.diff;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.StandardType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Types as the server names them, without length, precision and brackets. */
final class TypeNames {

  private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");

  /** What stands in parentheses, {@code timestamp(3) without time zone}. */
  private static final Pattern MODIFIERS = Pattern.compile("\\s*\\([^()\"]*\\)");

  private TypeNames() {}

  /** {@code character varying} for {@code varchar(50)}, as casts are called. */
  static String of(DataType type) {
    return switch (type) {
      case DataType.Standard standard -> of(standard.type());
      case DataType.Named named -> named.name().toString();
      case DataType.Array array -> of(array.element());
      case DataType.Verbatim verbatim ->
          MODIFIERS.matcher(verbatim.sql().replace("[]", "")).replaceAll("").strip();
    };
  }

  private static String of(StandardType type) {
    return switch (type.word()) {
      case "varchar" -> "character varying";
      case "char" -> "character";
      case "varbit" -> "bit varying";
      case "time" -> "time without time zone";
      case "timetz" -> "time with time zone";
      case "timestamp" -> "timestamp without time zone";
      case "timestamptz" -> "timestamp with time zone";
      case "smallserial" -> "smallint";
      case "serial" -> "integer";
      case "bigserial" -> "bigint";
      default -> type.word().toLowerCase(Locale.ROOT);
    };
  }

  static boolean isArray(DataType type) {
    return switch (type) {
      case DataType.Standard unused -> false;
      case DataType.Named unused -> false;
      case DataType.Array unused -> true;
      case DataType.Verbatim verbatim -> verbatim.sql().endsWith("[]");
    };
  }

  /** Whether everything can be assigned to it. */
  static boolean isText(DataType type) {
    return !isArray(type) && TEXTS.contains(of(type));
  }

  static boolean isTextArray(DataType type) {
    return isArray(type) && TEXTS.contains(of(type));
  }

  /** As it stands behind {@code ::}. */
  static String sql(DataType type) {
    return switch (type) {
      case DataType.Standard standard ->
          standard.type().word()
              + parentheses(standard.modifiers().stream().map(String::valueOf).toList());
      case DataType.Named named -> Quoting.name(named.name()) + parentheses(named.modifiers());
      case DataType.Array array -> sql(array.element()) + "[]".repeat(array.dimensions());
      case DataType.Verbatim verbatim -> verbatim.sql();
    };
  }

  private static String parentheses(List<String> modifiers) {
    return modifiers.isEmpty() ? "" : "(" + String.join(", ", modifiers) + ")";
  }
}
