package dev.limbeck.schema;

import java.util.Optional;

/**
 * A condition that every row meets.
 *
 * @param name its name, if it is said
 * @param condition as it is to stand in SQL, without the parentheses around it
 * @param inherited whether tables that inherit from this one have it too
 * @param validation which rows it is checked on
 */
public record Check(
    Optional<String> name, String condition, boolean inherited, Validation validation)
    implements Constraint {

  /** A plain one. */
  public static Check of(String condition) {
    return new Check(Optional.empty(), condition, true, Validation.VALID);
  }

  @Override
  public Check named(String otherName) {
    return new Check(Optional.of(otherName), condition, inherited, validation);
  }

  /** Tables that inherit from this one do not have it. */
  public Check noInherit() {
    return new Check(name, condition, false, validation);
  }

  /** Rows that are there already are not looked at until it is validated. */
  public Check notValid() {
    return new Check(name, condition, inherited, Validation.NOT_VALID);
  }

  /** No row is ever looked at; PostgreSQL 18. */
  public Check notEnforced() {
    return new Check(name, condition, inherited, Validation.NOT_ENFORCED);
  }
}
