package dev.limbeck.command;

/** How a revision's content is shown. */
public enum SourceForm {
  /** As the statements of a revision in SQL. */
  SQL,
  /** As the methods of a revision in Java. */
  JAVA
}
