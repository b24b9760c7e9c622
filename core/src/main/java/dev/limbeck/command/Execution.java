package dev.limbeck.command;

/** What becomes of a plan: all of them make it in the same way and differ in the last step only. */
public sealed interface Execution {

  /** Its steps are run. */
  record Online() implements Execution {}

  /** It is written as a script for psql, and nothing is changed. */
  record Script() implements Execution {}

  /** It is shown, and nothing is changed. */
  record PlanOnly() implements Execution {}

  /** It is run if it still is the one that was reviewed. */
  record Reviewed(ReviewedPlan plan) implements Execution {}

  /** Whether databases may be changed. */
  default boolean writes() {
    return switch (this) {
      case Online unused -> true;
      case Reviewed unused -> true;
      case Script unused -> false;
      case PlanOnly unused -> false;
    };
  }
}
