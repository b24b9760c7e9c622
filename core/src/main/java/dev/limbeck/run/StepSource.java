package dev.limbeck.run;

import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Step;
import java.util.List;
import java.util.function.Function;

/**
 * Steps for the version rows that are there.
 *
 * @param planner gives them in the order in which they must run, none where nothing is to be done;
 *     throws a problem where there is no way
 * @param countsFromRows whether the target counts from the rows, {@code -1}, so that it means
 *     another revision once they have moved
 */
public record StepSource(Function<List<RevisionId>, List<Step>> planner, boolean countsFromRows) {

  List<Step> steps(List<RevisionId> rows) {
    return planner.apply(rows);
  }
}
