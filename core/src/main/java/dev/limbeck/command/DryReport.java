package dev.limbeck.command;

/** What a command answers for a service in place of running. */
public sealed interface DryReport {

  /**
   * What would run.
   *
   * @param text for {@code psql -f}; whole lines
   */
  record Script(String text) implements DryReport {}

  /** What would be done, in short. */
  record Planned(PlanReport plan) implements DryReport {}
}
