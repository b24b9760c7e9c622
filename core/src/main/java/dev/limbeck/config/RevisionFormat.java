package dev.limbeck.config;

/** What a new revision file is written in. */
public enum RevisionFormat {
  /** A {@code .sql} file with directives. */
  SQL,
  /** A Java class. */
  JAVA
}
