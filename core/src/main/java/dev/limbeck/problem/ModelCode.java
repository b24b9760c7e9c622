package dev.limbeck.problem;

/** Problems of the desired schema's source. */
public enum ModelCode implements ProblemCode {
  /** A model of no kind that there is. */
  NOT_A_MODEL(101),
  /** A model in a file or folder that does not exist. */
  NOT_FOUND(102),
  /** A model in a folder without SQL files. */
  NO_FILES(103),
  /** A statement of a model that the server refuses. */
  STATEMENT_FAILED(201),
  /** A command of psql in a model, which would do something. */
  PSQL_COMMAND(202),
  /** A quote or comment that the end of a model's file cuts off. */
  UNTERMINATED(203);

  private final int number;

  ModelCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "MOD";
  }

  @Override
  public int number() {
    return number;
  }
}
