package dev.limbeck.diff;

/**
 * What counts as a difference, and for which server the way is planned.
 *
 * @param privileges whether grants do; where they do not, an object that is made anew still gets
 *     back what was granted on it
 * @param version the major version of the server that takes the operations: what it cannot alter is
 *     made anew
 */
public record DiffSettings(boolean privileges, int version) {

  /** All but privileges, for any server. */
  public static final DiffSettings DEFAULT = new DiffSettings(false);

  /** For any server: what only newer ones can alter is made anew. */
  public DiffSettings(boolean privileges) {
    this(privileges, 0);
  }
}
