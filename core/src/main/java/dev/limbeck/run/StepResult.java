package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import java.util.List;

/** How the try to run one step ended. */
sealed interface StepResult {

  /** The step and its record are committed. */
  record Done() implements StepResult {}

  /** Another session holds the service's lock; nothing was done. */
  record LockHeld() implements StepResult {}

  /** The version rows are not those of the plan; nothing was done. */
  record RowsMoved() implements StepResult {}

  /** It failed, and the problems say what remains of it. */
  record Failed(List<Problem> problems) implements StepResult {

    /** Copies the list. */
    public Failed {
      problems = List.copyOf(problems);
    }

    Failed(Problem problem) {
      this(List.of(problem));
    }
  }
}
