package dev.limbeck.problem;

/** Problems of a revision written in SQL, of its file and of its folder. */
public enum SqlCode implements ProblemCode {
  /** A file in a version location that is no revision. */
  NOT_A_REVISION(101),
  /** A directive that does not exist or is misspelt. */
  UNKNOWN_DIRECTIVE(102),
  /** A directive that stands twice. */
  DUPLICATE_DIRECTIVE(103),
  /** A directive whose value is missing or cannot be read. */
  BAD_DIRECTIVE(104),
  /** A directive at a place where it means nothing. */
  MISPLACED_DIRECTIVE(105),
  /** A revision without {@code -- @upgrade}. */
  NO_UPGRADE(106),
  /** SQL that belongs to no section. */
  SQL_BEFORE_UPGRADE(107),
  /** SQL in a downgrade that is said to be irreversible. */
  IRREVERSIBLE_WITH_SQL(108),
  /** A file that is not UTF-8. */
  NOT_UTF8(109),
  /** A quote or comment that is never closed. */
  UNTERMINATED(110),
  /** A version location that does not exist. */
  NO_LOCATION(111),
  /** A file or folder that cannot be read or written. */
  UNREADABLE(112),
  /** A new revision whose file is already there. */
  FILE_EXISTS(113),
  /** A folder for a new revision that is no version location. */
  NOT_A_LOCATION(115),
  /** A new base, and nothing says in which of several version locations. */
  SEVERAL_LOCATIONS(116),
  /** A {@code file_template} that cannot be filled in. */
  BAD_TEMPLATE(114),
  /** A check that is not one query. */
  BAD_CHECK(117),
  /** A post-write command that failed; the revision is written. */
  POST_WRITE_FAILED(118),
  /** A template of new revisions that cannot be filled in, or gives none. */
  BAD_REVISION_TEMPLATE(119),
  /** BEGIN, COMMIT and the like in a revision. */
  TRANSACTION_CONTROL(201),
  /** A statement that cannot run in a transaction, in a section that is one. */
  OUTSIDE_TRANSACTION(202),
  /** A statement that needs a transaction, in an autocommit section. */
  INSIDE_TRANSACTION(203),
  /** COPY from or to the client. */
  COPY_CLIENT(204),
  /** A command of psql. */
  PSQL_COMMAND(205);

  private final int number;

  SqlCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "SQL";
  }

  @Override
  public int number() {
    return number;
  }
}
