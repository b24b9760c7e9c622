package dev.limbeck.problem;

/** Problems of configuration and of the database URL. */
public enum ConfigCode implements ProblemCode {
  /** A limbeck.toml that is no TOML. */
  SYNTAX(101),
  /** A key that does not exist. */
  UNKNOWN_KEY(102),
  /** A value of another type than its key's. */
  WRONG_TYPE(103),
  /** A value that its key does not allow. */
  BAD_VALUE(104),
  /** A key in a table in which it means nothing. */
  MISPLACED_KEY(105),
  /** A key that has to be given and is not. */
  MISSING_KEY(106),
  /** A variable that a value names and the environment does not set. */
  UNSET_VARIABLE(107),
  /** A file that cannot be read at all. */
  UNREADABLE(108),
  /** A hook that is not there. */
  NO_HOOK(109),
  /** No limbeck.toml in the folder or above it. */
  NO_CONFIGURATION(201),
  /** A member of the workspace that does not exist. */
  MISSING_MEMBER(202),
  /** Two services with one name. */
  DUPLICATE_SERVICE(203),
  /** A depends_on that names no service. */
  UNKNOWN_DEPENDENCY(204),
  /** Services that depend on each other in a circle. */
  DEPENDENCY_CYCLE(205),
  /** A service was asked for that does not exist. */
  UNKNOWN_SERVICE(206),
  /** An environment was chosen that no file defines. */
  UNKNOWN_ENVIRONMENT(207),
  /** Two services with one version table. */
  SHARED_VERSION_TABLE(208),
  /** A database URL that cannot be read. */
  BAD_URL(301),
  /** A parameter of a database URL that nobody knows. */
  UNKNOWN_PARAMETER(302),
  /** A parameter of a database URL with a value that it does not allow. */
  BAD_PARAMETER(303),
  /** Nothing says which database is meant. */
  NO_DATABASE(304),
  /** Two places name different databases. */
  CONFLICTING_URLS(305),
  /** Some of the DB_* variables are set and others are missing. */
  INCOMPLETE_VARIABLES(306),
  /** A driver that is none of PostgreSQL's. */
  UNKNOWN_DRIVER(307),
  /** DB_SCHEMA is set and the command acts on several services. */
  SCHEMA_OF_SEVERAL(308),
  /** The command that should print the password failed. */
  PASSWORD_COMMAND(309),
  /** A program without the jar that knows its database. */
  NO_DIALECT(310);

  private final int number;

  ConfigCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "CFG";
  }

  @Override
  public int number() {
    return number;
  }
}
