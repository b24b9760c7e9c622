package dev.limbeck.schema;

/** Where a value comes among those of an enum. */
public sealed interface EnumPosition {

  /** Behind all others. */
  record Last() implements EnumPosition {}

  /**
   * In front of another.
   *
   * @param value which
   */
  record Before(String value) implements EnumPosition {}

  /**
   * Behind another.
   *
   * @param value which
   */
  record After(String value) implements EnumPosition {}
}
