package dev.limbeck.migration;

import dev.limbeck.operation.DataOperation;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a revision, for one static import. */
public final class Elements extends DatabaseElements {

  /** For {@link Downgrade}: the upgrade's operations are reversed, the last one first. */
  public static final String AUTOMATIC = "automatic";

  private Elements() {}

  /** An expression that stands in SQL as it is, {@code sql("now()")}. */
  public static Value sql(String expression) {
    return new Value.Expression(expression);
  }

  /** A value as {@link Value#of} reads it; null is NULL. */
  public static Value value(@Nullable Object object) {
    return object == null ? new Value.Null() : Value.of(object);
  }

  /** A text with its type, {@code literal(date(), "2026-11-23")}. */
  public static Value literal(DataType type, String text) {
    if (type instanceof DataType.Standard standard && standard.modifiers().isEmpty()) {
      return new Value.Typed(standard.type(), text);
    }
    throw new IllegalArgumentException(
        "a literal has a type of SQL's own without modifiers; write  sql(\"'...'::my_type\")");
  }

  /** A number by its digits, {@code number("12.50")}. */
  public static Value number(String digits) {
    return new Value.Numeral(digits);
  }

  /** Bytes as pairs of hexadecimal digits. */
  public static Value bytes(String hex) {
    return new Value.Bytes(hex);
  }

  /** An array of values. */
  public static Value arrayOf(@Nullable Object... elements) {
    return new Value.Listed(Arrays.stream(elements).map(Elements::value).toList());
  }

  /** For {@code op.batches}: rows of a table, to be changed page by page. */
  public static DataOperation.Batches batches(String table) {
    return new DataOperation.Batches(
        QualifiedName.parse(table),
        List.of(),
        1_000,
        new DataOperation.Batches.Change.Unsaid(),
        "");
  }

  /** The names of columns, in order. */
  public static List<String> columns(String... names) {
    return List.of(names);
  }

  /** A row for {@code bulkInsert}; what a value may be says {@link Value#of}, null is NULL. */
  public static Row row(@Nullable Object... values) {
    return new Row(Arrays.stream(values).map(Elements::value).toList());
  }
}
