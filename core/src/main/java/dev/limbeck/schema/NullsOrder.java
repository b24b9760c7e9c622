package dev.limbeck.schema;

/** Where NULL stands in an order. */
public enum NullsOrder {
  /** Before all others. */
  FIRST,
  /** Behind all others. */
  LAST
}
