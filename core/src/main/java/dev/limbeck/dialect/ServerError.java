package dev.limbeck.dialect;

import java.util.Optional;

/**
 * What a server says of an error.
 *
 * @param sqlState the five characters, or empty where the driver itself failed
 * @param message the server's sentence
 * @param detail its detail, or empty
 * @param hint its hint, or empty
 * @param context the functions in which it happened, or empty
 * @param position where in the text that was sent, in characters (code points) from 1
 * @param inner where in a text that the server ran by itself
 */
public record ServerError(
    String sqlState,
    String message,
    String detail,
    String hint,
    String context,
    Optional<Integer> position,
    Optional<Inner> inner) {

  /**
   * A text that a block or function ran.
   *
   * @param text the whole text
   * @param position where the error is in it, in characters (code points) from 1
   */
  public record Inner(String text, int position) {}

  /** The same error without the functions in which it happened. */
  public ServerError withoutContext() {
    return new ServerError(sqlState, message, detail, hint, "", position, inner);
  }
}
