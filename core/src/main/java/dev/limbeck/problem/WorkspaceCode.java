package dev.limbeck.problem;

/** Problems of a workspace and of its services. */
public enum WorkspaceCode implements ProblemCode {
  /** A command that must be told which service. */
  SERVICE_NEEDED(101),
  /** The database's name was not typed. */
  NOT_CONFIRMED(102),
  /** No member of the workspace has a configuration. */
  NO_SERVICE(103),
  /** A command for one database, and the services use several. */
  SEVERAL_DATABASES(104),
  /** A file of a new service could not be written. */
  NOT_WRITTEN(105),
  /** A service was named that has no configuration. */
  UNCONFIGURED(106),
  /** A service was wanted in the folder of a workspace itself. */
  NOT_A_SERVICE(107),
  /** A template that is neither built in nor a folder. */
  NO_TEMPLATE(110);

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

  /** To leave the service out is a matter of usage, found before anything is done. */
  @Override
  public int exit() {
    return this == SERVICE_NEEDED ? 2 : 1;
  }
}
