package dev.limbeck.command;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.FinishedStep;
import dev.limbeck.run.RunOutcome;
import java.util.List;

/** What a run did, as a report. */
final class Outcomes {

  private Outcomes() {}

  static ServiceReport report(ServiceContext context, RunOutcome outcome) {
    var changed = !outcome.from().equals(outcome.to()) || !outcome.steps().isEmpty();
    var state = outcome.problem().isPresent() ? State.FAILED : changed ? State.APPLIED : State.OK;
    return new ServiceReport(
        context.name(),
        context.config().schema(),
        context.databaseDisplay(),
        outcome.from(),
        outcome.to(),
        state,
        outcome.steps().stream().map(Outcomes::step).toList(),
        List.of(),
        List.of(),
        where(context, outcome.to()),
        false,
        outcome.problem().stream().toList());
  }

  private static StepReport step(FinishedStep finished) {
    var step = finished.step();
    var header = step.revision();
    return new StepReport(
        header.id(),
        header.downRevisions(),
        step.direction().word(),
        header.message(),
        header.source(),
        finished.ms());
  }

  /** {@code 3b7a1d2e4f56 (head)}, or {@code base}. */
  private static String where(ServiceContext context, List<RevisionId> rows) {
    if (rows.isEmpty()) {
      return "base";
    }
    var graph = context.scripts().graph();
    return rows.stream()
        .map(id -> graph.find(id).isPresent() && graph.isHead(id) ? id + " (head)" : id.value())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
