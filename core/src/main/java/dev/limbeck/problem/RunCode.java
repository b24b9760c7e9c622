package dev.limbeck.problem;

/** Problems of running revisions. */
public enum RunCode implements ProblemCode {
  /** A statement of a revision failed. */
  STEP_FAILED(310);

  private final int number;

  RunCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "RUN";
  }

  @Override
  public int number() {
    return number;
  }
}
