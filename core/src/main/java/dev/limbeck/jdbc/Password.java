package dev.limbeck.jdbc;

/**
 * A password, which prints as asterisks wherever it lands by mistake.
 *
 * @param text the password itself
 */
public record Password(String text) {

  @Override
  public String toString() {
    return "****";
  }
}
