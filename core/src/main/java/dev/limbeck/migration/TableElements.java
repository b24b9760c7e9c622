package dev.limbeck.migration;

import dev.limbeck.operation.ColumnChange;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What tables are made of. */
abstract class TableElements extends TypeElements {

  /** The row cannot go while others refer to it; checked at once. */
  public static final ReferenceAction RESTRICT = ReferenceAction.RESTRICT;

  /** The rows that refer go too. */
  public static final ReferenceAction CASCADE = ReferenceAction.CASCADE;

  /** The rows that refer get NULL. */
  public static final ReferenceAction SET_NULL = ReferenceAction.SET_NULL;

  /** The rows that refer get their default. */
  public static final ReferenceAction SET_DEFAULT = ReferenceAction.SET_DEFAULT;

  TableElements() {}

  /** A column; it may be null unless it says {@code notNull()}. */
  public static Column column(String name, DataType type) {
    return Column.of(name, type);
  }

  /** What tells rows apart. */
  public static PrimaryKey primaryKey(String... columns) {
    return PrimaryKey.of(columns);
  }

  /** No two rows have the same values. */
  public static Unique unique(String... columns) {
    return Unique.of(columns);
  }

  /** A condition that every row meets, as SQL without parentheses around it. */
  public static Check check(String condition) {
    return Check.of(condition);
  }

  /** Columns whose values are a key of another table; say next what it {@code references}. */
  public static ForeignKey.Start foreignKey(String... columns) {
    return ForeignKey.of(columns);
  }

  /** No two rows compare true: {@code exclude("gist").with("room", "=").with("during", "&&")}. */
  public static Exclusion exclude(String method) {
    return Exclusion.using(method);
  }

  /** What a table is for. */
  public static TableOption comment(String text) {
    return new TableOption.Comment(text);
  }

  /** An index of columns. */
  public static Index on(String table, String... columns) {
    return Index.on(table, Arrays.stream(columns).map(IndexKey::column).toList());
  }

  /** An index of columns and expressions: {@code on("users", key("name").desc())}. */
  public static Index on(String table, IndexKey... keys) {
    return Index.on(table, List.of(keys));
  }

  /** A column as the key of an index. */
  public static IndexKey key(String column) {
    return IndexKey.column(column);
  }

  /** An expression as the key of an index, {@code expression("lower(email)")}. */
  public static IndexKey expression(String sql) {
    return IndexKey.expression(sql);
  }

  /** The column gets another type; say {@code from(...)} what it was to undo it. */
  public static ColumnChange.ToType toType(DataType type) {
    return new ColumnChange.ToType(type, Optional.empty(), Optional.empty());
  }

  /** The column must have a value. */
  public static ColumnChange.ToNotNull toNotNull() {
    return new ColumnChange.ToNotNull();
  }

  /** The column may be null. */
  public static ColumnChange.ToNullable toNullable() {
    return new ColumnChange.ToNullable();
  }

  /** The column gets a default: a literal or {@code sql(...)}. */
  public static ColumnChange.ToDefault toDefault(Object value) {
    return new ColumnChange.ToDefault(Value.of(value), Optional.empty());
  }

  /** The column has no default any more; say {@code from(...)} what it was to undo it. */
  public static ColumnChange.ToNoDefault toNoDefault() {
    return new ColumnChange.ToNoDefault(Optional.empty());
  }
}
