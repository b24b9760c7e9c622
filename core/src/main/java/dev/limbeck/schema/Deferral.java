package dev.limbeck.schema;

/** When a constraint is checked. */
public enum Deferral {
  /** At each statement. */
  NOT_DEFERRABLE,
  /** At each statement, unless a transaction says otherwise. */
  INITIALLY_IMMEDIATE,
  /** At the end of the transaction, unless it says otherwise. */
  INITIALLY_DEFERRED
}
