package dev.limbeck.migration;

import dev.limbeck.operation.IndexConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReferenceAction;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Unique;
import java.util.Arrays;
import java.util.List;

/** What tables are made of. */
abstract class TableElements extends PartitionElements {

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

  /** An index and the unique constraint that it becomes, {@code uniqueUsing("ix_users_email")}. */
  public static IndexConstraint uniqueUsing(String index) {
    return IndexConstraint.of(index, false);
  }

  /** An index and the primary key that it becomes. */
  public static IndexConstraint primaryKeyUsing(String index) {
    return IndexConstraint.of(index, true);
  }

  /** A column must have a value, as a constraint with a name; PostgreSQL 18. */
  public static NotNull notNull(String column) {
    return NotNull.of(column);
  }

  /** The changes of a table are not logged: faster, and empty after a crash. */
  public static TableOption unlogged() {
    return new TableOption.Unlogged();
  }

  /** A storage parameter of a table, {@code with("fillfactor", "70")}. */
  public static TableOption with(String parameter, String value) {
    return new TableOption.StorageParameter(parameter, value);
  }

  /** Where a table lies. */
  public static TableOption tablespace(String name) {
    return new TableOption.Tablespace(name);
  }

  /** How the rows of a table are kept, {@code heap} unless said. */
  public static TableOption accessMethod(String name) {
    return new TableOption.AccessMethod(name);
  }

  /** A table has the columns of another one, and its rows are that one's rows too. */
  public static TableOption inherits(String table) {
    return new TableOption.Inherits(QualifiedName.parse(table));
  }

  /** A table has columns as another one has them now; say what else it is {@code including}. */
  public static TableOption.Like like(String table) {
    return new TableOption.Like(QualifiedName.parse(table), List.of());
  }

  /** How a sequence counts: {@code counting().startWith(100).incrementBy(10)}. */
  public static SequenceOptions counting() {
    return SequenceOptions.NONE;
  }

  /** A sequence; say {@code as}, {@code with(counting())} and {@code ownedBy} what it is. */
  public static Sequence sequence(String name) {
    return Sequence.of(name);
  }
}
