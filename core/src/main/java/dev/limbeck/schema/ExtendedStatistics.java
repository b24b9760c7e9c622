package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * What the planner is to learn of several columns together.
 *
 * @param name its name
 * @param table of which table
 * @param keys columns and expressions
 * @param kinds what is learnt; all there is if empty
 */
public record ExtendedStatistics(
    QualifiedName name, QualifiedName table, List<IndexKey> keys, List<Kind> kinds)
    implements DatabaseObject {

  /** What is learnt. */
  public enum Kind {
    /** How many different values there are together. */
    NDISTINCT,
    /** Which column tells the value of another. */
    DEPENDENCIES,
    /** The most common values. */
    MCV
  }

  /** Copies both. */
  public ExtendedStatistics {
    keys = List.copyOf(keys);
    kinds = List.copyOf(kinds);
  }

  /** How many different values there are together. */
  public ExtendedStatistics distinct() {
    return with(Kind.NDISTINCT);
  }

  /** Which column tells the value of another. */
  public ExtendedStatistics dependencies() {
    return with(Kind.DEPENDENCIES);
  }

  /** The most common values. */
  public ExtendedStatistics commonValues() {
    return with(Kind.MCV);
  }

  private ExtendedStatistics with(Kind kind) {
    var all = new ArrayList<>(kinds);
    all.add(kind);
    return new ExtendedStatistics(name, table, keys, all);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.STATISTICS, name);
  }
}
