package dev.limbeck.schema;

import java.util.List;

/**
 * A value that stands in SQL: a literal, or an expression that the server evaluates.
 *
 * <p>{@link #of} reads Java's own values.
 */
public sealed interface Value {

  /** {@code NULL}. */
  record Null() implements Value {}

  /**
   * A quoted text; the server gives it the type that it is used as.
   *
   * @param text unquoted
   */
  record Text(String text) implements Value {}

  /**
   * A number.
   *
   * @param digits as SQL writes it, {@code -12.50}
   */
  record Numeral(String digits) implements Value {}

  /**
   * True or false.
   *
   * @param value which
   */
  record Truth(boolean value) implements Value {}

  /**
   * Bytes.
   *
   * @param hex two digits each
   */
  record Bytes(String hex) implements Value {}

  /**
   * A quoted text with its type, {@code DATE '2026-11-23'}.
   *
   * @param type its type
   * @param text unquoted
   */
  record Typed(StandardType type, String text) implements Value {}

  /**
   * An array.
   *
   * @param elements in order
   */
  record Listed(List<Value> elements) implements Value {

    /** Copies the list. */
    public Listed {
      elements = List.copyOf(elements);
    }
  }

  /**
   * An expression, exactly as it is to stand in SQL.
   *
   * @param sql its text
   */
  record Expression(String sql) implements Value {}

  /**
   * The value that a Java object means; a {@code Value} is returned as it is.
   *
   * <p>Text, characters and enum constants (by name); whole and decimal numbers; booleans; {@code
   * UUID}; {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code OffsetDateTime},
   * {@code ZonedDateTime}, {@code Instant}, {@code Duration}, {@code Period}; {@code byte[]};
   * collections. Anything else is an {@link IllegalArgumentException} that names its class.
   */
  static Value of(Object object) {
    return JavaValue.read(object);
  }
}
