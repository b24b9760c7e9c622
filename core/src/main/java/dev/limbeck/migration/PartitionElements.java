package dev.limbeck.migration;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.PartitionStrategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tables are cut into partitions, and what those hold. */
abstract class PartitionElements extends ChangeElements {

  /** Below all values of a key: {@code valuesFrom(MINVALUE).to("2026-01-01")}. */
  public static final Value MINVALUE = new Value.Expression("MINVALUE");

  /** Above all values of a key. */
  public static final Value MAXVALUE = new Value.Expression("MAXVALUE");

  PartitionElements() {}

  /** A table is cut by ranges of these columns. */
  public static TableOption partitionByRange(String... columns) {
    return partitionByRange(keys(columns));
  }

  /** A table is cut by ranges of these columns and expressions. */
  public static TableOption partitionByRange(IndexKey... keys) {
    return new TableOption.PartitionBy(PartitionStrategy.RANGE, List.of(keys));
  }

  /** A table is cut by the values of a column. */
  public static TableOption partitionByList(String column) {
    return partitionByList(IndexKey.column(column));
  }

  /** A table is cut by the values of a column or an expression. */
  public static TableOption partitionByList(IndexKey key) {
    return new TableOption.PartitionBy(PartitionStrategy.LIST, List.of(key));
  }

  /** A table is cut by a hash of these columns. */
  public static TableOption partitionByHash(String... columns) {
    return partitionByHash(keys(columns));
  }

  /** A table is cut by a hash of these columns and expressions. */
  public static TableOption partitionByHash(IndexKey... keys) {
    return new TableOption.PartitionBy(PartitionStrategy.HASH, List.of(keys));
  }

  /** A table is a partition of another one, and has its columns. */
  public static TableOption partitionOf(String table, PartitionBounds bounds) {
    return new TableOption.PartitionOf(QualifiedName.parse(table), bounds);
  }

  /** The first key of a range, a value for each column; say next to where, {@code to(...)}. */
  public static RangeStart valuesFrom(Object... first) {
    return new RangeStart(values(first));
  }

  /** These keys; null is NULL. */
  public static PartitionBounds valuesIn(@Nullable Object... keys) {
    return new PartitionBounds.Among(Arrays.stream(keys).map(Elements::value).toList());
  }

  /** The keys whose hash leaves this remainder. */
  public static PartitionBounds valuesWith(int modulus, int remainder) {
    return new PartitionBounds.Hash(modulus, remainder);
  }

  /** All keys that no other partition holds. */
  public static PartitionBounds otherValues() {
    return new PartitionBounds.Rest();
  }

  static List<Value> values(Object... objects) {
    return Arrays.stream(objects).map(Value::of).toList();
  }

  private static IndexKey[] keys(String... columns) {
    return Arrays.stream(columns).map(IndexKey::column).toArray(IndexKey[]::new);
  }
}
