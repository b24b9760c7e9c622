package dev.limbeck.command;

import dev.limbeck.autogenerate.DetectedText;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;

/** Whether models and files say the same. */
final class ModelCheckup {

  private final ServiceContext context;
  private final ServiceComparing comparing;

  ModelCheckup(ServiceContext context, ServiceComparing comparing) {
    this.context = context;
    this.comparing = comparing;
  }

  /** Compares, and says what comes of it. */
  void into(CheckFindings findings, boolean fromDatabase) {
    var models = comparing.sides().models();
    var report =
        comparing
            .known(models, fromDatabase)
            .orElseGet(() ->
                ComparisonReport.of(
                    comparing.compare(comparing.sides().current(fromDatabase), models)));
    comparing.tell(report);
    findings.comparison(report);
    if (report.isSame()) {
      findings.line("No new upgrade operations detected.");
    } else {
      report.differences().forEach(one -> findings.line(DetectedText.line(one)));
      findings.problem(different(report, fromDatabase));
    }
  }

  private Problem different(ComparisonReport report, boolean fromDatabase) {
    int count = report.differences().size();
    return Problem.of(
            AutogenerateCode.DIFFERENT,
            "New upgrade operations detected: %d of %s".formatted(count, context.name()))
        .because("%s  and  %s  differ.".formatted(report.current(), report.desired()))
        .fix(
            "limbeck revision --autogenerate -m \"...\""
                + (fromDatabase ? " --from database" : ""));
  }
}
