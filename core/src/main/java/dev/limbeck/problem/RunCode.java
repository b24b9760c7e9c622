package dev.limbeck.problem;

/** Problems of running revisions. */
public enum RunCode implements ProblemCode {
  /** A revision without a downgrade section was to be downgraded. */
  NO_DOWNGRADE(301),
  /** A revision that says it cannot be downgraded was to be downgraded. */
  IRREVERSIBLE(302),
  /** An autocommit revision in a service that keeps no history. */
  HISTORY_NEEDED(303),
  /** An autocommit revision was begun with another text than its file has now. */
  TEXT_CHANGED(304),
  /** The schema, the version table or the history table could not be created. */
  PREPARATION_FAILED(305),
  /** An autocommit revision through a pooler that shares sessions. */
  SESSION_NEEDED(306),
  /** A statement of a revision failed. */
  STEP_FAILED(310),
  /** The connection was lost while a revision ran. */
  CONNECTION_LOST(311),
  /** A statement of an autocommit revision failed after others were done. */
  AUTOCOMMIT_FAILED(312),
  /** The database lacks revisions that the files have, or has others. */
  NOT_UP_TO_DATE(320),
  /** A script for a downgrade, and nothing says where the database is. */
  START_NEEDED(330),
  /** Files, rows, database or schema are not those for which a reviewed plan was made. */
  PLAN_CHANGED(331),
  /** A file that holds no plan, or one for another command. */
  NO_PLAN(332),
  /** A plan could not be written. */
  PLAN_NOT_WRITTEN(333),
  /** A revision in Java threw an exception. */
  REVISION_THREW(340),
  /** A revision in Java recorded something that cannot be meant. */
  BAD_OPERATION(341),
  /** A downgrade was to be automatic, and an operation cannot be reversed. */
  NOT_REVERSIBLE(342),
  /** A revision asked for a connection without saying that it needs one. */
  CONNECTION_UNDECLARED(343),
  /** A script of a revision that needs a connection. */
  CONNECTION_OFFLINE(344),
  /** A revision ended the transaction of its step by itself. */
  TRANSACTION_ENDED(345),
  /** Limbeck itself failed. */
  INTERNAL(399),
  /** Another run changed the version rows in the middle of a relative upgrade or downgrade. */
  ROWS_MOVED(313),
  /** The version table holds no row, and the history says that revisions are applied. */
  VERSION_TABLE_EMPTIED(314),
  /** A revision that no file has, and that the history cannot undo. */
  FILE_NEEDED(315),
  /** A check of a revision did not give true. */
  CHECK_FAILED(316),
  /** A hook failed. */
  HOOK_FAILED(317);

  private final int number;

  RunCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "RUN";
  }

  @Override
  public int number() {
    return number;
  }

  /** What a checking command finds is no failure. */
  @Override
  public int exit() {
    return this == NOT_UP_TO_DATE ? 3 : 1;
  }
}
