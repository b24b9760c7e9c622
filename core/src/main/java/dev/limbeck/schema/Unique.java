package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * No two rows have the same values.
 *
 * @param name its name, if it is said
 * @param columns in order
 * @param nullsNotDistinct whether two NULLs are the same value, PostgreSQL 15
 * @param withoutOverlaps whether the last column is a range that must not overlap, PostgreSQL 18
 * @param index how its index is kept
 * @param deferral when it is checked
 */
public record Unique(
    Optional<String> name,
    List<String> columns,
    boolean nullsNotDistinct,
    boolean withoutOverlaps,
    IndexParameters index,
    Deferral deferral)
    implements Constraint {

  /** Copies the list. */
  public Unique {
    columns = List.copyOf(columns);
  }

  /** A plain one. */
  public static Unique of(String... columns) {
    return new Unique(
        Optional.empty(),
        List.of(columns),
        false,
        false,
        IndexParameters.NONE,
        Deferral.NOT_DEFERRABLE);
  }

  @Override
  public Unique named(String otherName) {
    return new Unique(
        Optional.of(otherName), columns, nullsNotDistinct, withoutOverlaps, index, deferral);
  }

  /** Two NULLs are the same value; PostgreSQL 15. */
  public Unique withoutDistinctNulls() {
    return new Unique(name, columns, true, withoutOverlaps, index, deferral);
  }

  /** Its last column is a range, and ranges of equal keys do not overlap; PostgreSQL 18. */
  public Unique withoutOverlapping() {
    return new Unique(name, columns, nullsNotDistinct, true, index, deferral);
  }

  /** Its index carries these columns too. */
  public Unique include(String... others) {
    return with(index.include(List.of(others)));
  }

  /** A storage parameter of its index. */
  public Unique with(String parameter, String value) {
    return with(index.with(parameter, value));
  }

  /** The tablespace of its index. */
  public Unique tablespace(String space) {
    return with(index.tablespace(space));
  }

  /** A transaction may put off its check. */
  public Unique deferrable() {
    return with(Deferral.INITIALLY_IMMEDIATE);
  }

  /** It is checked at the end of a transaction. */
  public Unique initiallyDeferred() {
    return with(Deferral.INITIALLY_DEFERRED);
  }

  private Unique with(IndexParameters otherIndex) {
    return new Unique(name, columns, nullsNotDistinct, withoutOverlaps, otherIndex, deferral);
  }

  private Unique with(Deferral otherDeferral) {
    return new Unique(name, columns, nullsNotDistinct, withoutOverlaps, index, otherDeferral);
  }
}
