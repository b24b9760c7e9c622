package dev.limbeck.cli.output;

import static java.util.stream.Collectors.joining;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DryReport;
import dev.limbeck.command.PlanReport;
import dev.limbeck.command.PlanStep;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.sql.DataLoss;
import java.util.ArrayList;
import java.util.List;

/** Prints what a command would have done. */
public final class DryText {

  private final Console console;
  private final boolean quiet;

  /**
   * A printer.
   *
   * @param quiet whether only data and problems are printed
   */
  public DryText(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Prints the scripts one behind the other, or none of them where one is missing. */
  public void scripts(CommandReport report) {
    if (report.exit() == 0) {
      for (var service : report.services()) {
        if (service.dry().orElse(null) instanceof DryReport.Script script) {
          console.out().print(script.text());
        }
      }
    }
    problems(report);
  }

  /** Prints a line for each step, with what it does to data that is there. */
  public void plans(CommandReport report) {
    int names = Columns.width(report.services().stream().map(ServiceReport::service));
    var lines = new ArrayList<PlanLine>();
    for (var service : report.services()) {
      if (service.dry().orElse(null) instanceof DryReport.Planned planned) {
        lines.addAll(lines(planned.plan()));
      }
    }
    int moves = Columns.width(lines.stream().map(PlanLine::move));
    int messages = Columns.width(lines.stream().map(PlanLine::message));
    for (var line : lines) {
      var what = Columns.row(line.message(), messages, line.effect());
      var text = line.message().isEmpty() ? line.effect() : what;
      var move = line.effect().isEmpty() ? line.move() : Columns.row(line.move(), moves, text);
      console.out().println(Columns.row(line.service(), names, move));
      line.checks().forEach(check -> console.out().println("  " + check));
    }
    problems(report);
    if (!quiet) {
      console.err().println("nothing was changed");
    }
  }

  /** A line of the table, and what stands below it. */
  private record PlanLine(
      String service, String move, String message, String effect, List<String> checks) {}

  private static List<PlanLine> lines(PlanReport plan) {
    if (plan.steps().isEmpty()) {
      return List.of(
          new PlanLine(
              plan.service(),
              "at %s, nothing to do".formatted(names(plan.from())),
              "",
              "",
              List.of()));
    }
    return plan.steps().stream()
        .map(step ->
            new PlanLine(plan.service(), move(step), step.message(), effect(step), step.checks()))
        .toList();
  }

  /** {@code 189b1231afd4 -> 3b7a1d2e4f56}, the other way round for a downgrade. */
  private static String move(PlanStep step) {
    var down = step.downRevisions().stream().map(RevisionId::value).collect(joining(", "));
    return step.direction().equals("upgrade")
        ? down + " -> " + step.revision()
        : step.revision() + " -> " + down;
  }

  private static String effect(PlanStep step) {
    var losses = step.losses().stream().map(DryText::words).collect(joining("; "));
    var known = losses.isEmpty() ? "no data loss" : losses;
    return switch (step.mode()) {
      case TRANSACTION -> "transaction, " + known;
      case AUTOCOMMIT ->
          "autocommit (%d %s), %s"
              .formatted(
                  step.statements(), step.statements() == 1 ? "statement" : "statements", known);
      case CONNECTION -> "needs a connection: its SQL is known only while it runs";
    };
  }

  private static String words(DataLoss loss) {
    return switch (loss.kind()) {
      case LOST, OVERWRITTEN -> loss.words();
      case NOT_LOOKED_INTO -> "runs %s, not looked into".formatted(loss.words());
    };
  }

  private static String names(List<RevisionId> rows) {
    return rows.isEmpty() ? "base" : rows.stream().map(RevisionId::value).collect(joining(", "));
  }

  private void problems(CommandReport report) {
    console.out().flush();
    report.services().forEach(this::aside);
    new ProblemLines(report).texts(console.errColours()).forEach(console.err()::println);
  }

  private void aside(ServiceReport service) {
    if (!quiet && (service.state() == State.SKIP || service.state() == State.NOT_TRIED)) {
      console
          .err()
          .println(
              "%s  %s  %s".formatted(service.state().word(), service.service(), service.note()));
    }
  }
}
