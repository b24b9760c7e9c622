package dev.limbeck.schema;

/** What becomes of a table's row security. */
public enum RowSecurity {
  /** Its policies hold; without any, nobody but its owner sees a row. */
  ENABLE,
  /** Its policies do not hold. */
  DISABLE,
  /** Its policies hold for its owner too. */
  FORCE,
  /** Its policies do not hold for its owner. */
  NO_FORCE
}
