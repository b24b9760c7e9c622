package dev.limbeck.run;

import java.util.List;

/**
 * What a run would do, in order.
 *
 * @param steps none where the database already is where it is to be
 * @param beforeRun what hooks do before the first
 * @param afterRun what hooks do after the last
 */
public record Plan(List<PlannedStep> steps, HookBlock beforeRun, HookBlock afterRun) {

  /** Copies the steps. */
  public Plan {
    steps = List.copyOf(steps);
  }

  /** Whether a step needs what the session keeps from one transaction to the next. */
  boolean needsSession() {
    return steps.stream().anyMatch(planned -> planned.section().autocommit());
  }

  /** What is left when that many steps are done. */
  Plan after(int done) {
    return new Plan(steps.subList(done, steps.size()), beforeRun, afterRun);
  }
}
