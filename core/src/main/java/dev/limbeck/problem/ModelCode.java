package dev.limbeck.problem;

/** Problems of the desired schema's source. */
public enum ModelCode implements ProblemCode {
  /** A model of no kind that there is. */
  NOT_A_MODEL(101),
  /** A model in a file or folder that does not exist. */
  NOT_FOUND(102),
  /** A model in a folder without SQL files. */
  NO_FILES(103);

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
