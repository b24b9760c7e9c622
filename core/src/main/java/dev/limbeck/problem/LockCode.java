package dev.limbeck.problem;

/** Problems of waiting for a lock. */
public enum LockCode implements ProblemCode {
  /** Another run held the lock of this service for longer than lock_wait. */
  NOT_ACQUIRED(101),
  /** A statement waited for a lock for longer than lock_timeout. */
  TABLE_LOCKED(102);

  private final int number;

  LockCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "LCK";
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public int exit() {
    return 4;
  }
}
