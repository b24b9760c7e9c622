package dev.limbeck.problem;

/** Problems of what was typed. */
public enum UsageCode implements ProblemCode {
  /** An option that does not exist. */
  UNKNOWN_OPTION(101),
  /** A command that does not exist. */
  UNKNOWN_COMMAND(102),
  /** An argument, or the value of an option, that is missing. */
  MISSING_ARGUMENT(103),
  /** An argument too many. */
  UNEXPECTED_ARGUMENT(104),
  /** A value that an option does not take. */
  BAD_VALUE(105),
  /** A file, or the standard input, that cannot be read. */
  UNREADABLE(106),
  /** A wrapper was wanted, and it is not known what it should run. */
  NO_DISTRIBUTION(107);

  private final int number;

  UsageCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "CLI";
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public int exit() {
    return this == UNREADABLE || this == NO_DISTRIBUTION ? 1 : 2;
  }
}
