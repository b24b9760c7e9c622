package dev.limbeck.schema;

import java.util.Optional;

/**
 * What an index is sorted by: a column, or an expression over the row.
 *
 * @param column the column's name; empty for an expression
 * @param expression as SQL, without parentheses around it; empty for a column
 * @param collation how texts compare
 * @param operatorClass how values compare, with its parameters, as SQL
 * @param descending whether the largest stands first
 * @param nulls where NULL stands; empty means first when descending, else last
 */
public record IndexKey(
    Optional<String> column,
    Optional<String> expression,
    Optional<QualifiedName> collation,
    Optional<String> operatorClass,
    boolean descending,
    Optional<NullsOrder> nulls) {

  /** Checks that it is either. */
  public IndexKey {
    if (column.isPresent() == expression.isPresent()) {
      throw new IllegalArgumentException("a key is a column or an expression");
    }
  }

  /** A column. */
  public static IndexKey column(String name) {
    return new IndexKey(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** An expression, {@code lower(email)}. */
  public static IndexKey expression(String sql) {
    return new IndexKey(
        Optional.empty(),
        Optional.of(sql),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** How texts compare. */
  public IndexKey collate(String name) {
    return new IndexKey(
        column,
        expression,
        Optional.of(QualifiedName.parse(name)),
        operatorClass,
        descending,
        nulls);
  }

  /** How values compare, {@code text_pattern_ops} or {@code gist_trgm_ops (siglen = 32)}. */
  public IndexKey operatorClass(String sql) {
    return new IndexKey(column, expression, collation, Optional.of(sql), descending, nulls);
  }

  /** The largest first. */
  public IndexKey desc() {
    return new IndexKey(column, expression, collation, operatorClass, true, nulls);
  }

  /** NULL before all others. */
  public IndexKey nullsFirst() {
    return new IndexKey(
        column, expression, collation, operatorClass, descending, Optional.of(NullsOrder.FIRST));
  }

  /** NULL behind all others. */
  public IndexKey nullsLast() {
    return new IndexKey(
        column, expression, collation, operatorClass, descending, Optional.of(NullsOrder.LAST));
  }
}
