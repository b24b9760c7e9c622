package dev.limbeck.problem;

/** Problems of configuration and of the database URL. */
public enum ConfigCode implements ProblemCode {
  /** A limbeck.toml that is no TOML. */
  SYNTAX(101),
  /** A key that does not exist. */
  UNKNOWN_KEY(102);

  private final int number;

  ConfigCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "CFG";
  }

  @Override
  public int number() {
    return number;
  }
}
