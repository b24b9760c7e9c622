package dev.limbeck.problem;

/** Problems of the desired schema's source. */
public enum ModelCode implements ProblemCode {
  /** A model of no kind that there is. */
  NOT_A_MODEL(101),
  /** A model in a file or folder that does not exist. */
  NOT_FOUND(102),
  /** A model in a folder without SQL files. */
  NO_FILES(103),
  /** A statement of a model that the server refuses. */
  STATEMENT_FAILED(201),
  /** A command of psql in a model, which would do something. */
  PSQL_COMMAND(202),
  /** A quote or comment that the end of a model's file cuts off. */
  UNTERMINATED(203),
  /** A class that a model names and that is not there. */
  CLASS_NOT_FOUND(204),
  /** A class that is no {@code Model}. */
  CLASS_IS_NO_MODEL(205),
  /** A class that threw while it said what is desired. */
  CLASS_THREW(206),
  /** A kind of model whose reader is not on the class path. */
  NO_LOADER(207),
  /** A comment that says a rename where nothing has a name. */
  LOST_HINT(208),
  /** Another database that cannot be read as a model. */
  NOT_READ(209),
  /** Entities in a package that the class path does not have. */
  NO_PACKAGE(230),
  /** Sources of entities that are newer than their classes. */
  STALE_CLASSES(231),
  /** Entities of a project that has no Hibernate. */
  NO_HIBERNATE(232),
  /** A package without entities. */
  NO_ENTITIES(233),
  /** Entities that Hibernate cannot map. */
  NOT_MAPPED(234),
  /** A class that entities need and the class path does not have. */
  MISSING_CLASS(235),
  /** Classes that are compiled for a later Java than runs. */
  LATER_JAVA(236),
  /** Entities with annotations of the time before Jakarta. */
  JAVAX_ENTITIES(237),
  /** A Hibernate that is too old, or not like those that are known. */
  OTHER_HIBERNATE(238),
  /** Settings of the project that name another database. */
  OTHER_DIALECT(239),
  /** Settings or mappings of the project that cannot be read. */
  BAD_SETTINGS(240);

  private final int number;

  ModelCode(int number) {
    this.number = number;
  }

  @Override
  public String area() {
    return "MOD";
  }

  @Override
  public int number() {
    return number;
  }
}
