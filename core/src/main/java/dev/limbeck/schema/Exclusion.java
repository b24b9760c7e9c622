package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No two rows compare true with all of the operators.
 *
 * @param name its name, if it is said
 * @param method the index method, {@code gist}
 * @param elements what is compared, in order
 * @param where which rows; all if empty
 * @param index how its index is kept
 * @param deferral when it is checked
 */
public record Exclusion(
    Optional<String> name,
    String method,
    List<Element> elements,
    Optional<String> where,
    IndexParameters index,
    Deferral deferral)
    implements Constraint {

  /**
   * One comparison.
   *
   * @param key a column or an expression
   * @param operator {@code =}, {@code &&}
   */
  public record Element(IndexKey key, String operator) {}

  /** Copies the list. */
  public Exclusion {
    elements = List.copyOf(elements);
  }

  /** One without elements yet. */
  public static Exclusion using(String method) {
    return new Exclusion(
        Optional.empty(),
        method,
        List.of(),
        Optional.empty(),
        IndexParameters.NONE,
        Deferral.NOT_DEFERRABLE);
  }

  /** A column that is compared. */
  public Exclusion with(String column, String operator) {
    return with(IndexKey.column(column), operator);
  }

  /** A column or an expression that is compared. */
  public Exclusion with(IndexKey key, String operator) {
    var all = new ArrayList<>(elements);
    all.add(new Element(key, operator));
    return new Exclusion(name, method, all, where, index, deferral);
  }

  /** Only rows that meet this condition. */
  public Exclusion where(String condition) {
    return new Exclusion(name, method, elements, Optional.of(condition), index, deferral);
  }

  @Override
  public Exclusion named(String otherName) {
    return new Exclusion(Optional.of(otherName), method, elements, where, index, deferral);
  }

  /** A transaction may put off its check. */
  public Exclusion deferrable() {
    return with(Deferral.INITIALLY_IMMEDIATE);
  }

  /** It is checked at the end of a transaction. */
  public Exclusion initiallyDeferred() {
    return with(Deferral.INITIALLY_DEFERRED);
  }

  /** Columns that its index carries beside the keys. */
  public Exclusion include(String... others) {
    return index(index.include(List.of(others)));
  }

  /** A storage parameter of its index; {@code with} is said of what is compared. */
  public Exclusion storage(String parameter, String value) {
    return index(index.with(parameter, value));
  }

  /** Where its index lies. */
  public Exclusion tablespace(String space) {
    return index(index.tablespace(space));
  }

  /** How its index is kept. */
  public Exclusion index(IndexParameters parameters) {
    return new Exclusion(name, method, elements, where, parameters, deferral);
  }

  private Exclusion with(Deferral otherDeferral) {
    return new Exclusion(name, method, elements, where, index, otherDeferral);
  }
}
