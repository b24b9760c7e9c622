package dev.limbeck.problem;

/** Problems of a revision written in SQL. */
public enum SqlCode implements ProblemCode {
  /** A file in a version location that is no revision. */
  NOT_A_REVISION(101),
  /** A directive that does not exist or is misspelt. */
  UNKNOWN_DIRECTIVE(102);

  private final int number;

  SqlCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "SQL";
  }

  @Override
  public int number() {
    return number;
  }
}
