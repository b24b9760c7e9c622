package dev.limbeck.schema;

import java.util.List;

/**
 * What an object is beside its definition: said by a statement of its own once the object is there,
 * or, as {@link Yields}, what follows from it.
 *
 * <p>An object has a trait only where it is not what every new object has.
 */
public sealed interface Trait {

  /**
   * When a trigger, an event trigger or a rule fires; without a word when the session is no
   * replica.
   *
   * @param mode never {@link TriggerMode#ENABLE}
   */
  record Fires(TriggerMode mode) implements Trait {}

  /** Policies decide which rows of a table are seen. */
  record RowSecurityEnabled() implements Trait {}

  /** Policies hold for the owner of a table too. */
  record RowSecurityForced() implements Trait {}

  /**
   * By what replication tells the rows of a table apart.
   *
   * @param identity never {@link ReplicaIdentity.ByPrimaryKey}
   */
  record Replicated(ReplicaIdentity identity) implements Trait {}

  /**
   * In whose order CLUSTER sorts a table.
   *
   * @param index the index's name
   */
  record ClusteredOn(String index) implements Trait {}

  /**
   * How closely ANALYZE looks at a column or a statistics object.
   *
   * @param target the number
   */
  record StatisticsTarget(int target) implements Trait {}

  /**
   * How closely ANALYZE looks at an expression of an index.
   *
   * @param key which key, from 1
   * @param target the number
   */
  record KeyStatistics(int key, int target) implements Trait {}

  /**
   * A parameter of a column, {@code n_distinct}.
   *
   * @param name the parameter
   * @param value as SQL writes it
   */
  record Parameter(String name, String value) implements Trait {}

  /**
   * Where a materialized view keeps the long values of a column.
   *
   * @param kind {@code external}
   * @param usual where the column's type keeps them
   */
  record Stored(String kind, String usual) implements Trait {}

  /**
   * How a materialized view compresses the long values of a column.
   *
   * @param method {@code lz4}
   */
  record Compressed(String method) implements Trait {}

  /**
   * What a column of a view is where an INSERT leaves it out.
   *
   * @param value an expression
   */
  record DefaultOfView(Value value) implements Trait {}

  /**
   * What the index is for that a constraint has for itself.
   *
   * @param text the comment on it
   */
  record CommentOfIndex(String text) implements Trait {}

  /** An index that could not be built, and that no query uses. */
  record Invalid() implements Trait {}

  /**
   * An index of a partition that belongs to the index of the partitioned table.
   *
   * @param index that one
   */
  record AttachedTo(QualifiedName index) implements Trait {}

  /**
   * The columns of a view, which follow from its query and from what that reads; every view has it.
   *
   * @param columns names, types, and collations where they are not the type's own
   */
  record Yields(List<Attribute> columns) implements Trait {

    /** Copies the list. */
    public Yields {
      columns = List.copyOf(columns);
    }
  }
}
