package dev.limbeck.schema;

/** Where the values of a column come from. */
public sealed interface Content {

  /** Those who write rows give them. */
  record Given() implements Content {}

  /**
   * A row that says none gets this one.
   *
   * @param value a literal or an expression
   */
  record Default(Value value) implements Content {}

  /**
   * They are counted by a sequence of the column's own.
   *
   * @param identity how
   */
  record Counted(Identity identity) implements Content {}

  /**
   * They are computed from the row.
   *
   * @param expression how
   * @param stored when the row is written; otherwise when it is read, PostgreSQL 18
   */
  record Generated(String expression, boolean stored) implements Content {}
}
