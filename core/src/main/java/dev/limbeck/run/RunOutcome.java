package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended; also when it failed it says what is done.
 *
 * @param from the version rows that it found
 * @param to the version rows that it left
 * @param steps what is committed, in order
 * @param problem what stopped it
 */
public record RunOutcome(
    List<RevisionId> from,
    List<RevisionId> to,
    List<FinishedStep> steps,
    Optional<Problem> problem) {

  /** Copies the lists. */
  public RunOutcome {
    from = List.copyOf(from);
    to = List.copyOf(to);
    steps = List.copyOf(steps);
  }
}
