package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a plan to a file, never over another. */
public final class PlanWriter {

  private PlanWriter() {}

  /** Writes it if it is whole; the report again, with what went wrong. */
  public static CommandReport written(
      CommandReport report, Path file, String target, String version) {
    if (report.exit() != 0) {
      return report;
    }
    try {
      Files.writeString(
          file, JsonPlan.file(report, target, version), StandardOpenOption.CREATE_NEW);
      return report;
    } catch (IOException unwritable) {
      var problem =
          Problem.of(RunCode.PLAN_NOT_WRITTEN, "The plan could not be written to " + file)
              .because(FileTrouble.reason(unwritable))
              .fix("choose another name");
      return new CommandReport(
          report.command(), report.services(), List.of(problem), report.detail());
    }
  }
}
