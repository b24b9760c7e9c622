package dev.limbeck.sql;

/**
 * One SQL text that is sent as it is.
 *
 * @param text without a semicolon at its end
 * @param transactional whether it may run inside a transaction; {@code CREATE INDEX CONCURRENTLY}
 *     may not
 */
public record SqlStatement(String text, boolean transactional) {

  /** A statement that may run inside a transaction, as nearly all may. */
  public static SqlStatement of(String text) {
    return new SqlStatement(text, true);
  }

  /** A statement that the server refuses inside a transaction. */
  public static SqlStatement outsideTransaction(String text) {
    return new SqlStatement(text, false);
  }

  /** Its text. */
  @Override
  public String toString() {
    return text;
  }
}
