package dev.limbeck.command;

import static java.util.stream.Collectors.joining;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.FinishedStep;
import dev.limbeck.run.RunOutcome;
import java.util.List;
import java.util.Optional;

/** What a run did, as a report. */
final class Outcomes {

  private Outcomes() {}

  static ServiceReport report(ServiceContext context, RunOutcome outcome) {
    var changed = !outcome.from().equals(outcome.to()) || !outcome.steps().isEmpty();
    var state = !outcome.problems().isEmpty() ? State.FAILED : changed ? State.APPLIED : State.OK;
    return new ServiceReport(
        context.name(),
        context.config().schema(),
        context.databaseDisplay(),
        outcome.from(),
        outcome.to(),
        state,
        outcome.steps().stream().map(step -> step(context, step)).toList(),
        List.of(),
        List.of(),
        where(context, outcome.to()),
        false,
        outcome.problems(),
        Optional.empty(),
        List.of());
  }

  /** Nothing was changed; the answer is what would be. */
  static ServiceReport dry(ServiceContext context, List<RevisionId> rows, DryReport answer) {
    return ServiceReport.of(context.name(), context.config().schema(), State.OK)
        .at(context.databaseDisplay(), rows, rows)
        .answering(answer);
  }

  private static StepReport step(ServiceContext context, FinishedStep finished) {
    var step = finished.step();
    var header = step.revision();
    return new StepReport(
        header.id(),
        header.downRevisions(),
        step.direction().word(),
        header.message(),
        context.scripts().file(header.id()).isPresent() ? header.source() : "",
        finished.ms());
  }

  /** {@code 3b7a1d2e4f56 (head)}, {@code 77ab31c90e55 (not in the files)} or {@code base}. */
  private static String where(ServiceContext context, List<RevisionId> rows) {
    if (rows.isEmpty()) {
      return "base";
    }
    return rows.stream().map(id -> where(context, id)).collect(joining(", "));
  }

  private static String where(ServiceContext context, RevisionId row) {
    var graph = context.scripts().graph();
    if (graph.find(row).isEmpty()) {
      return row + " (not in the files)";
    }
    return graph.isHead(row) ? row + " (head)" : row.value();
  }
}
