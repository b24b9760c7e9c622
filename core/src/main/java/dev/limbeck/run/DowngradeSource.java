package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.Step;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import java.util.List;

/**
 * Undoes what is above a target; what no file has is undone as the history tells.
 *
 * @param target {@code -1}, {@code base}, an id …
 */
public record DowngradeSource(Target target) implements StepSource {

  @Override
  public List<Step> steps(KnownRevisions known, RunOptions options) {
    try {
      return StepPlanner.downgrade(known.graph(), known.rows(), target);
    } catch (ProblemException stopped) {
      if (!known.isWhole() && stopped.problems().getFirst().code() == RevisionCode.NOT_REACHABLE) {
        throw new Ahead(known).standingUnknown(target, options).exception();
      }
      throw stopped;
    }
  }

  @Override
  public boolean countsFromRows() {
    return target instanceof Target.Relative;
  }

  @Override
  public List<String> remarks(KnownRevisions known, List<Step> steps) {
    var recorded =
        steps.stream()
            .map(Step::revision)
            .filter(header -> !known.graph().isInFiles(header.id()))
            .toList();
    if (recorded.isEmpty()) {
      return List.of();
    }
    return List.of(
        "undoing %s that no file has, with what the history kept: %s"
            .formatted(
                recorded.size() == 1 ? "1 revision" : recorded.size() + " revisions",
                recorded.stream().map(DowngradeSource::named).collect(joining(", "))));
  }

  private static String named(RevisionHeader header) {
    return header.message().isEmpty()
        ? header.id().value()
        : "%s (%s)".formatted(header.id(), header.message());
  }
}
