package dev.limbeck.problem;

/** Problems of a revision written in Java, of compiling it and of its class path. */
public enum JavaCode implements ProblemCode {
  /** A {@code .java} file whose head is no Java. */
  NOT_READABLE(101),
  /** A class that implements {@code Migration} and has no {@code @Revision}. */
  NO_ANNOTATION(102),
  /** An attribute of {@code @Revision} that does not exist. */
  UNKNOWN_ATTRIBUTE(103),
  /** An attribute that stands twice. */
  DUPLICATE_ATTRIBUTE(104),
  /** A value that only the compiler knows. */
  NOT_A_LITERAL(105),
  /** A value that cannot be read. */
  BAD_ATTRIBUTE(106),
  /** {@code @Revision} without an id. */
  NO_ID(107),
  /** A class that is not called like its file. */
  WRONG_NAME(108),
  /** A class that cannot be a revision as it is declared. */
  NOT_A_MIGRATION(109),
  /** A package that does not fit the folder. */
  WRONG_PACKAGE(110),
  /** Revisions that do not compile. */
  NOT_COMPILED(201),
  /** A Java without a compiler. */
  NO_COMPILER(202),
  /** A class that was compiled and cannot be loaded. */
  NOT_LOADED(203),
  /** A folder or jar of the key {@code classpath} that is not there. */
  NO_CLASSPATH_ENTRY(301),
  /** A project whose build tool is not there. */
  NO_BUILD_TOOL(302),
  /** A build tool that does not tell the class path. */
  BUILD_FAILED(303),
  /** A package of the class path without an index of revisions. */
  NO_INDEX(304),
  /** An index of revisions that cannot be read. */
  BAD_INDEX(305),
  /** A name that the database would cut. */
  NAME_TOO_LONG(401),
  /** A name that no database can hold. */
  BAD_NAME(402),
  /** A constraint or index that has no name and gets none. */
  NO_NAME_BY_CONVENTION(403);

  private final int number;

  JavaCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "JAV";
  }

  @Override
  public int number() {
    return number;
  }
}
