package dev.limbeck.diff;

/** At which moment something is done to an object. */
enum Moment {
  /** A column of an heir keeps for itself what it is to lose above. */
  KEEP,
  /** A partition or an heir becomes a table of its own. */
  FREE,
  /** A column loses its default, its sequence or its expression. */
  OFF,
  /** It is dropped. */
  DROP,
  /** A type gets another name, so that the next of its name can be made beside it. */
  ASIDE,
  /** It is changed as it stands. */
  ALTER,
  /** It is made. */
  CREATE,
  /** A column gets its default or its sequence. */
  ON,
  /** It gets what others had to be there for. */
  SETTLE,
  /** A table becomes a partition or an heir. */
  JOIN
}
