package dev.limbeck.migration;

import dev.limbeck.schema.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a revision, for one static import. */
public final class Elements extends TableElements {

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

  /** The names of columns, in order. */
  public static List<String> columns(String... names) {
    return List.of(names);
  }

  /** A row for {@code bulkInsert}; what a value may be says {@link Value#of}, null is NULL. */
  public static Row row(@Nullable Object... values) {
    return new Row(Arrays.stream(values).map(Elements::value).toList());
  }
}
