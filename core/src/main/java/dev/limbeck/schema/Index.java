package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index of a table or a materialized view.
 *
 * @param name its name, if it is said
 * @param table what it indexes
 * @param keys what it is sorted by, in order
 * @param unique whether no two rows have the same keys
 * @param method {@code btree} if empty
 * @param nullsNotDistinct whether two NULLs are the same key, PostgreSQL 15
 * @param where which rows; all if empty
 * @param parameters what else it carries, and where it lies
 */
public record Index(
    Optional<String> name,
    QualifiedName table,
    List<IndexKey> keys,
    boolean unique,
    Optional<String> method,
    boolean nullsNotDistinct,
    Optional<String> where,
    IndexParameters parameters)
    implements Definition {

  /** Copies the list. */
  public Index {
    keys = List.copyOf(keys);
  }

  /** A plain one. */
  public static Index on(String table, List<IndexKey> keys) {
    return new Index(
        Optional.empty(),
        QualifiedName.parse(table),
        keys,
        false,
        Optional.empty(),
        false,
        Optional.empty(),
        IndexParameters.NONE);
  }

  /** The same with a name. */
  public Index named(String otherName) {
    return new Index(
        Optional.of(otherName), table, keys, unique, method, nullsNotDistinct, where, parameters);
  }

  /** No two rows have the same keys. */
  public Index uniquely() {
    return new Index(name, table, keys, true, method, nullsNotDistinct, where, parameters);
  }

  /** Two NULLs are the same key; PostgreSQL 15. */
  public Index withoutDistinctNulls() {
    return new Index(name, table, keys, unique, method, true, where, parameters);
  }

  /** By a method other than btree. */
  public Index using(String otherMethod) {
    return new Index(
        name, table, keys, unique, Optional.of(otherMethod), nullsNotDistinct, where, parameters);
  }

  /** Only rows that meet this condition. */
  public Index where(String condition) {
    return new Index(
        name, table, keys, unique, method, nullsNotDistinct, Optional.of(condition), parameters);
  }

  /** It carries these columns beside its keys. */
  public Index include(String... columns) {
    return with(parameters.include(List.of(columns)));
  }

  /** A storage parameter. */
  public Index with(String parameter, String value) {
    return with(parameters.with(parameter, value));
  }

  /** Where it lies. */
  public Index tablespace(String space) {
    return with(parameters.tablespace(space));
  }

  private Index with(IndexParameters others) {
    return new Index(name, table, keys, unique, method, nullsNotDistinct, where, others);
  }

  /** Which index it is; only of one that has a name. */
  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(
        ObjectReference.InSchema.Kind.INDEX, table.sibling(name.orElseThrow()));
  }
}
