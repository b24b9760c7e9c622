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
  NO_DISTRIBUTION(107),
  /** No editor is set, and none can be looked for. */
  NO_EDITOR(108),
  /** The editor could not be started, or says that it failed. */
  EDITOR_FAILED(109);

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
    return switch (this) {
      case UNREADABLE, NO_DISTRIBUTION, NO_EDITOR, EDITOR_FAILED -> 1;
      case UNKNOWN_OPTION, UNKNOWN_COMMAND, MISSING_ARGUMENT, UNEXPECTED_ARGUMENT, BAD_VALUE -> 2;
    };
  }
}
