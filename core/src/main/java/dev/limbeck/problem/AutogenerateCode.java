package dev.limbeck.problem;

/** Problems of comparing schemas and of writing revisions from what differs. */
public enum AutogenerateCode implements ProblemCode {
  /** Models and files, or files and database, differ. */
  DIFFERENT(101),
  /** A revision that was written does not do what it should. */
  NOT_PROVEN(102),
  /** Nothing to compare with: the service has no model. */
  NO_MODEL(103),
  /** A rename of something that is not there, or to something that is not wanted. */
  BAD_RENAME(104),
  /** A template without a place for what a revision does. */
  NO_PLACE(105),
  /** Something that cannot be compared was named. */
  NOT_COMPARABLE(106),
  /** The database differs from the files at which it stands. */
  DRIFTED(107);

  private final int number;

  AutogenerateCode(int number) {
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

  /** What a comparison finds is no failure. */
  @Override
  public int exit() {
    return switch (this) {
      case DIFFERENT, NOT_PROVEN, DRIFTED -> 3;
      case NO_MODEL, BAD_RENAME, NO_PLACE, NOT_COMPARABLE -> 1;
    };
  }
}
