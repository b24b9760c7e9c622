package dev.limbeck.problem;

/** Problems of reaching and using a database. */
public enum DatabaseCode implements ProblemCode {
  /** No connection could be opened. */
  UNREACHABLE(101),
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
  EMBEDDED_NOT_STOPPED(409);

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
