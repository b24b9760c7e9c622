package dev.limbeck.run;

import dev.limbeck.problem.Problem;

/** How the try to run one step ended. */
sealed interface StepResult {

  /** The step and its record are committed. */
  record Done() implements StepResult {}

  /** Another session holds the service's lock; nothing was done. */
  record LockHeld() implements StepResult {}

  /** The version rows are not those of the plan; nothing was done. */
  record RowsMoved() implements StepResult {}

  /** It failed, and the problem says what remains of it. */
  record Failed(Problem problem) implements StepResult {}
}
