package dev.limbeck.autogenerate;

import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import java.util.List;

/** Which revisions an empty database needs to reach a target. */
final class StepsTo {

  private StepsTo() {}

  /** In the order in which they run. */
  static List<RevisionId> of(RevisionGraph graph, Target target) {
    return StepPlanner.upgrade(graph, List.of(), target).stream()
        .map(step -> step.revision().id())
        .toList();
  }
}
