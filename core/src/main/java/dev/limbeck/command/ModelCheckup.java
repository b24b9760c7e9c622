package dev.limbeck.command;

import dev.limbeck.autogenerate.Comparison;
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
    var comparison = comparing.compare(comparing.current(fromDatabase), comparing.models());
    comparing.tell(comparison);
    findings.comparison(ComparisonReport.of(comparison));
    if (comparison.isSame()) {
      findings.line("No new upgrade operations detected.");
    } else {
      comparison.differences().forEach(one -> findings.line(DetectedText.line(one)));
      findings.problem(different(comparison, fromDatabase));
    }
  }

  private Problem different(Comparison comparison, boolean fromDatabase) {
    int count = comparison.differences().size();
    return Problem.of(
            AutogenerateCode.DIFFERENT,
            "New upgrade operations detected: %d of %s".formatted(count, context.name()))
        .because(
            "%s  and  %s  differ."
                .formatted(comparison.current().display(), comparison.desired().display()))
        .fix(
            "limbeck revision --autogenerate -m \"...\""
                + (fromDatabase ? " --from database" : ""));
  }
}
