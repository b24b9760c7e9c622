package dev.limbeck.problem;

/** Problems of reaching and using a database. */
public enum DatabaseCode implements ProblemCode {
  /** No connection could be opened. */
  UNREACHABLE(101),
  /** The server refused the role or its password. */
  LOGIN_REFUSED(102),
  /** The server has no such database. */
  UNKNOWN_DATABASE(103),
  /** No JDBC driver on the class path accepts the URL. */
  NO_DRIVER(104),
  /** A question about the state of the database failed. */
  QUERY_FAILED(201),
  /** The role may not read the version table. */
  NOT_READABLE(202),
  /** The server or the role only reads. */
  READ_ONLY(203),
  /** The service's schema is missing and the role may not create it. */
  SCHEMA_NOT_CREATABLE(204),
  /** The role may not create tables in a schema that is there. */
  TABLE_NOT_CREATABLE(205),
  /** The role may not write the version table. */
  VERSION_TABLE_NOT_WRITABLE(206),
  /** The role may not write the history table. */
  HISTORY_NOT_WRITABLE(207),
  /** The server is older than PostgreSQL 14. */
  SERVER_TOO_OLD(208),
  /** Something else than a table has the name of the version or the history table. */
  NOT_A_TABLE(209),
  /** The role that revisions run as is missing, or the login may not become it. */
  ROLE_NOT_USABLE(211),
  /** The embedded PostgreSQL is not on the class path. */
  NO_EMBEDDED_SERVER(105),
  /** The jar with the binaries of the embedded PostgreSQL is not on the class path. */
  EMBEDDED_MISSING(401),
  /** No binaries exist for this platform. */
  EMBEDDED_UNSUPPORTED(402),
  /** The binaries cannot be unpacked. */
  EMBEDDED_NOT_UNPACKED(403),
  /** A new cluster could not be made. */
  EMBEDDED_NOT_INITIALISED(404),
  /** The embedded server did not start. */
  EMBEDDED_NOT_STARTED(405),
  /** PostgreSQL does not run as root, and no other user could be taken. */
  EMBEDDED_AS_ROOT(406),
  /** Another process starts or stops the embedded server and does not come to an end. */
  EMBEDDED_BUSY(407),
  /** The folder of the embedded server cannot be read or written. */
  EMBEDDED_FOLDER(408),
  /** The embedded server did not stop. */
  EMBEDDED_NOT_STOPPED(409),
  /** The embedded server was asked for and does not run. */
  EMBEDDED_NOT_RUNNING(410),
  /** A statement of limbeck sql failed. */
  STATEMENT_FAILED(210);

  private final int number;

  DatabaseCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "DB";
  }

  @Override
  public int number() {
    return number;
  }
}
