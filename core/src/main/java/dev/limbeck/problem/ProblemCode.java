package dev.limbeck.problem;

/**
 * The stable code of a problem: three letters of an area and a number, {@code REV-104}.
 *
 * <p>Users search for codes, so a number is never given to another problem. Each has a page under
 * {@code docs/errors/}.
 */
public sealed interface ProblemCode
    permits AutogenerateCode,
        ConfigCode,
        DatabaseCode,
        JavaCode,
        LockCode,
        ModelCode,
        RevisionCode,
        RunCode,
        ScratchCode,
        SqlCode,
        UsageCode,
        WorkspaceCode {

  /** The area's three letters, {@code REV}. */
  String area();

  /** The number within the area. */
  int number();

  /** The code as it is printed, {@code REV-104}. */
  default String code() {
    return area() + "-" + number();
  }

  /** What the command exits with when this problem stops it; 1 unless a code says otherwise. */
  default int exit() {
    return 1;
  }
}
