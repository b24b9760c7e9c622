package dev.limbeck.schema;

import java.util.Optional;

/**
 * A column must have a value, as a constraint with a name; PostgreSQL 18.
 *
 * @param name its name, if it is said
 * @param column which
 * @param inherited whether tables that inherit from this one have it too
 * @param validation which rows it is checked on
 */
public record NotNull(
    Optional<String> name, String column, boolean inherited, Validation validation)
    implements Constraint {

  /** A plain one. */
  public static NotNull of(String column) {
    return new NotNull(Optional.empty(), column, true, Validation.VALID);
  }

  @Override
  public NotNull named(String otherName) {
    return new NotNull(Optional.of(otherName), column, inherited, validation);
  }

  /** Tables that inherit from this one do not have it. */
  public NotNull noInherit() {
    return new NotNull(name, column, false, validation);
  }

  /** Rows that are there already are not looked at until it is validated. */
  public NotNull notValid() {
    return new NotNull(name, column, inherited, Validation.NOT_VALID);
  }
}
