package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * What tells a table's rows apart; its columns are not null.
 *
 * @param name its name, if it is said
 * @param columns in order
 * @param withoutOverlaps whether the last column is a range that must not overlap, PostgreSQL 18
 * @param index how its index is kept
 * @param deferral when it is checked
 */
public record PrimaryKey(
    Optional<String> name,
    List<String> columns,
    boolean withoutOverlaps,
    IndexParameters index,
    Deferral deferral)
    implements Constraint {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  /** A plain one. */
  public static PrimaryKey of(String... columns) {
    return new PrimaryKey(
        Optional.empty(), List.of(columns), false, IndexParameters.NONE, Deferral.NOT_DEFERRABLE);
  }

  @Override
  public PrimaryKey named(String otherName) {
    return new PrimaryKey(Optional.of(otherName), columns, withoutOverlaps, index, deferral);
  }

  /** Its last column is a range, and ranges of equal keys do not overlap; PostgreSQL 18. */
  public PrimaryKey withoutOverlapping() {
    return new PrimaryKey(name, columns, true, index, deferral);
  }

  /** Its index carries these columns too. */
  public PrimaryKey include(String... others) {
    return new PrimaryKey(name, columns, withoutOverlaps, index.include(List.of(others)), deferral);
  }

  /** A storage parameter of its index. */
  public PrimaryKey with(String parameter, String value) {
    return new PrimaryKey(name, columns, withoutOverlaps, index.with(parameter, value), deferral);
  }

  /** The tablespace of its index. */
  public PrimaryKey tablespace(String space) {
    return new PrimaryKey(name, columns, withoutOverlaps, index.tablespace(space), deferral);
  }

  /** A transaction may put off its check. */
  public PrimaryKey deferrable() {
    return with(Deferral.INITIALLY_IMMEDIATE);
  }

  /** It is checked at the end of a transaction. */
  public PrimaryKey initiallyDeferred() {
    return with(Deferral.INITIALLY_DEFERRED);
  }

  private PrimaryKey with(Deferral otherDeferral) {
    return new PrimaryKey(name, columns, withoutOverlaps, index, otherDeferral);
  }
}
