package dev.limbeck.problem;

/** Problems of a workspace and of its services. */
public enum WorkspaceCode implements ProblemCode {
  /** A command that must be told which service. */
  SERVICE_NEEDED(101);

  private final int number;

  WorkspaceCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "WSP";
  }

  @Override
  public int number() {
    return number;
  }
}
