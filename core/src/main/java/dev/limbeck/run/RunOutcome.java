package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import dev.limbeck.revision.RevisionId;
import java.util.List;

/**
 * How a run ended; also when it failed it says what is done.
 *
 * @param from the version rows that it found
 * @param to the version rows that it left
 * @param steps what is committed, in order
 * @param problems what stopped it; none where nothing did
 */
public record RunOutcome(
    List<RevisionId> from, List<RevisionId> to, List<FinishedStep> steps, List<Problem> problems) {

  /** Copies the lists. */
  public RunOutcome {
    from = List.copyOf(from);
    to = List.copyOf(to);
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /** A run that found nothing to do. */
  static RunOutcome nothing(List<RevisionId> rows) {
    return new RunOutcome(rows, rows, List.of(), List.of());
  }
}
