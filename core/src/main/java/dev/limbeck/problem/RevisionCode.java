package dev.limbeck.problem;

/** Problems of the revision graph and of naming a revision. */
public enum RevisionCode implements ProblemCode {
  /** Several files say the same revision id. */
  DUPLICATE_ID(101),
  /** A down revision or dependency that no file has. */
  MISSING_REVISION(102),
  /** Revisions that revise or depend on each other in a circle. */
  CYCLE(103),
  /** A text that cannot be a revision id. */
  BAD_ID(104),
  /** Two revisions with one branch label. */
  DUPLICATE_LABEL(105),
  /** Nothing has that id, prefix or label. */
  UNKNOWN_REVISION(201),
  /** A prefix that several ids share. */
  AMBIGUOUS_ID(202),
  /** A target that cannot be read. */
  BAD_TARGET(203),
  /** One head was wanted and there are several. */
  MULTIPLE_HEADS(204),
  /** A relative target with more than one way to go. */
  AMBIGUOUS_WALK(205),
  /** A relative target that goes past the end. */
  WALKED_TOO_FAR(206),
  /** A target that an upgrade or downgrade cannot reach from here. */
  NOT_REACHABLE(207),
  /** A range of the history whose end is not above its start. */
  NOT_A_RANGE(208),
  /** Rows of the version table that no file has. */
  UNKNOWN_ROW(209),
  /** A new revision on one that is not a head. */
  NOT_A_HEAD(210),
  /** What {@code heads --check} looks for. */
  SEVERAL_HEADS(211),
  /** A rebase that would make no graph, or that is not clear. */
  BAD_REBASE(215),
  /** A revision that is to be moved, and that a database holds. */
  APPLIED(216),
  /** Databases that may hold a revision, and could not be asked. */
  UNSEEN_DATABASES(217);

  private final int number;

  RevisionCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "REV";
  }

  @Override
  public int number() {
    return number;
  }

  /** What a checking command finds is no failure. */
  @Override
  public int exit() {
    return this == SEVERAL_HEADS ? 3 : 1;
  }
}
