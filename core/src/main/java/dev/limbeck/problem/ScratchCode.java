package dev.limbeck.problem;

/** Problems of scratch databases and of what is made on them. */
public enum ScratchCode implements ProblemCode {
  /** The scratch server refused what is needed to make a database. */
  SERVER_REFUSED(201),
  /** A role that may not create databases. */
  NOT_CREATABLE(202),
  /** Revisions that do not run on a scratch database. */
  NOT_REPLAYED(203),
  /** SQL of {@code scratch_setup} that the server refuses. */
  SETUP_FAILED(204),
  /** A server that must not have scratch databases. */
  PROTECTED_SERVER(205);

  private final int number;

  ScratchCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "AUT";
  }

  @Override
  public int number() {
    return number;
  }
}
