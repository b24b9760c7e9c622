package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StandardType;
import dev.limbeck.schema.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values, types and names, as the words of a revision in Java. */
final class JavaValues {

  private JavaValues() {}

  static JavaCode value(Value value) {
    return switch (value) {
      case Value.Null unused -> word("null");
      case Value.Text content -> text(content.text());
      case Value.Numeral number -> number(number.digits());
      case Value.Truth truth -> word(Boolean.toString(truth.value()));
      case Value.Bytes bytes -> call("bytes", text(bytes.hex()));
      case Value.Typed typed ->
          call("literal", type(new DataType.Standard(typed.type(), List.of())), text(typed.text()));
      case Value.Listed listed ->
          call("arrayOf", listed.elements().stream().map(JavaValues::value).toList());
      case Value.Expression expression -> call("sql", text(expression.sql()));
    };
  }

  private static JavaCode number(String digits) {
    if (digits.matches("-?(0|[1-9][0-9]{0,8})") && !digits.equals("-0")) {
      return word(digits);
    }
    return digits.matches("-?[1-9][0-9]{0,17}") ? word(digits + "L") : call("number", text(digits));
  }

  static JavaCode type(DataType type) {
    return switch (type) {
      case DataType.Standard standard ->
          call(
              method(standard.type()),
              standard.modifiers().stream().map(one -> word(one.toString())).toList());
      case DataType.Named named -> {
        var arguments = new ArrayList<JavaCode>(List.of(name(named.name())));
        named.modifiers().forEach(modifier -> arguments.add(text(modifier)));
        yield call("type", arguments);
      }
      case DataType.Array array ->
          array.dimensions() == 1
              ? call("array", type(array.element()))
              : call("array", type(array.element()), word(String.valueOf(array.dimensions())));
      case DataType.Verbatim verbatim -> call("sqlType", text(verbatim.sql()));
    };
  }

  /** The method of {@code Elements} for a type; two of SQL's words are Java's own. */
  private static String method(StandardType type) {
    return switch (type) {
      case BOOLEAN -> "bool";
      case CHAR -> "character";
      case DOUBLE_PRECISION -> "doublePrecision";
      default -> type.word();
    };
  }

  /** As {@link QualifiedName#parse} reads it. */
  static JavaCode name(QualifiedName name) {
    return text(name.schema().map(schema -> part(schema) + ".").orElse("") + part(name.name()));
  }

  private static String part(String name) {
    return name.indexOf('.') < 0 && !name.startsWith("\"")
        ? name
        : "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static JavaCode[] texts(Collection<String> words) {
    return words.stream().map(JavaCode::text).toArray(JavaCode[]::new);
  }

  /** {@code first} and then all others. */
  static List<JavaCode> behind(JavaCode first, Collection<? extends JavaCode> others) {
    var all = new ArrayList<JavaCode>();
    all.add(first);
    all.addAll(others);
    return all;
  }
}
