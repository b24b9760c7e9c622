package dev.limbeck.revision;

/** Which way a step goes. */
public enum Direction {
  /** The revision is applied. */
  UPGRADE,
  /** The revision is undone. */
  DOWNGRADE;

  /** The word as Alembic's log line has it, {@code upgrade} or {@code downgrade}. */
  public String word() {
    return this == UPGRADE ? "upgrade" : "downgrade";
  }
}
