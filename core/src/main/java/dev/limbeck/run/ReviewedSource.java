package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Step;
import dev.limbeck.revision.StepPlanner;
import java.util.List;

/**
 * The steps that somebody has reviewed, and no others.
 *
 * @param from the version rows that they were planned for
 * @param revisions in the order in which they run
 * @param direction which way
 */
public record ReviewedSource(List<RevisionId> from, List<RevisionId> revisions, Direction direction)
    implements StepSource {

  /** Copies the lists. */
  public ReviewedSource {
    from = List.copyOf(from);
    revisions = List.copyOf(revisions);
  }

  /** Throws a problem where the rows are others. */
  @Override
  public List<Step> steps(KnownRevisions known, RunOptions options) {
    if (!known.rows().equals(from)) {
      throw Problem.of(
              RunCode.PLAN_CHANGED,
              "%s: the version rows changed while the plan was under way"
                  .formatted(options.service()))
          .because("What was reviewed begins at other rows.")
          .fix("limbeck current    (to see where it is)")
          .exception();
    }
    return StepPlanner.exactly(known.graph(), known.rows(), revisions, direction);
  }

  @Override
  public boolean countsFromRows() {
    return true;
  }

  @Override
  public List<String> remarks(KnownRevisions known, List<Step> steps) {
    return List.of();
  }
}
