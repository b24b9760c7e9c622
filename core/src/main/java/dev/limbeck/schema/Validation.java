package dev.limbeck.schema;

/** Which rows a constraint is checked on. */
public enum Validation {
  /** All that there are, and all that come. */
  VALID,
  /** Those that come; the others once it is validated. */
  NOT_VALID,
  /** None: it is for readers and planners only, PostgreSQL 18. */
  NOT_ENFORCED
}
