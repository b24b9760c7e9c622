package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a check have found so far. */
final class CheckFindings {

  private final List<String> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<ComparisonReport> comparisons = new ArrayList<>();

  /** A line of the output. */
  void line(String text) {
    lines.add(text);
  }

  /** Something that makes the check fail. */
  void problem(Problem found) {
    problems.add(found);
  }

  /** What was compared. */
  void comparison(ComparisonReport report) {
    comparisons.add(report);
  }

  /** All of it, together with what a report says already. */
  ServiceReport report(ServiceReport report) {
    var all = report.listing(report.revisions(), lines).comparing(comparisons);
    return problems.isEmpty() ? all : all.found(true).withProblems(problems);
  }
}
