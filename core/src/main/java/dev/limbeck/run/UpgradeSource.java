package dev.limbeck.run;

import dev.limbeck.revision.Step;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import java.util.List;

/**
 * Applies a target and all that it needs.
 *
 * @param target {@code head}, {@code +1}, an id …
 * @param allowAhead whether rows that no file has are left as they are, instead of stopping it
 * @param rerun whether to begin at the base where the version table was emptied
 */
public record UpgradeSource(Target target, boolean allowAhead, boolean rerun)
    implements StepSource {

  @Override
  public List<Step> steps(KnownRevisions known, RunOptions options) {
    if (!known.emptied().isEmpty() && !rerun) {
      throw EmptiedTable.problem(known, options).exception();
    }
    if (!known.unknownRows().isEmpty()) {
      if (!allowAhead) {
        throw new Ahead(known).problem(options).exception();
      }
      if (!known.isWhole()) {
        return List.of();
      }
    }
    return StepPlanner.upgrade(known.graph(), known.rows(), target);
  }

  @Override
  public boolean countsFromRows() {
    return target instanceof Target.Relative;
  }

  @Override
  public List<String> remarks(KnownRevisions known, List<Step> steps) {
    return known.unknownRows().isEmpty()
        ? known.neverRun().stream().toList()
        : List.of(new Ahead(known).remark());
  }
}
