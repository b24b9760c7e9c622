package dev.limbeck.diff;

/**
 * What counts as a difference.
 *
 * @param privileges whether grants do; where they do not, an object that is made anew still gets
 *     back what was granted on it
 */
public record DiffSettings(boolean privileges) {

  /** All but privileges. */
  public static final DiffSettings DEFAULT = new DiffSettings(false);
}
