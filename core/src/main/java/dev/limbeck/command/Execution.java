package dev.limbeck.command;

/** What becomes of a plan: all of them make it in the same way and differ in the last step only. */
public sealed interface Execution {

  /** Its steps are run. */
  record Online() implements Execution {}

  /** It is written as a script for psql, and nothing is changed. */
  record Script() implements Execution {}
}
