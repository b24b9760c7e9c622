package dev.limbeck.problem;

/** Problems of reaching and using a database. */
public enum DatabaseCode implements ProblemCode {
  /** No connection could be opened. */
  UNREACHABLE(101);

  private final int number;

  DatabaseCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "DB";
  }

  @Override
  public int number() {
    return number;
  }
}
