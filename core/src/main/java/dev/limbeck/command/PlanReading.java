package dev.limbeck.command;

import static java.util.stream.Collectors.joining;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.Plan;
import dev.limbeck.run.PlannedStep;
import dev.limbeck.script.Check;
import dev.limbeck.script.Checksum;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.Section;
import dev.limbeck.sql.DataLoss;
import dev.limbeck.sql.SplitStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes a plan a report, and compares it with one that was reviewed. */
final class PlanReading {

  private final ServiceContext context;

  PlanReading(ServiceContext context) {
    this.context = context;
  }

  PlanReport report(List<RevisionId> from, Plan plan) {
    var steps = plan.steps().stream().map(this::step).toList();
    var fingerprint = context.database().fingerprint();
    return new PlanReport(
        context.name(),
        context.config().schema(),
        context.databaseDisplay(),
        fingerprint.server(),
        fingerprint.catalog(),
        from,
        steps.isEmpty() ? from : steps.getLast().rows(),
        steps);
  }

  private PlanStep step(PlannedStep planned) {
    var header = planned.step().revision();
    var section = planned.section();
    var statements = section.statements();
    return new PlanStep(
        header.id(),
        header.downRevisions(),
        planned.verb(),
        header.message(),
        header.source(),
        checksum(planned),
        mode(planned),
        statements.size(),
        section.checks().stream().map(PlanReading::line).toList(),
        List.copyOf(planned.step().rowsAfter()),
        statements.stream()
            .flatMap(statement -> DataLoss.of(changing(section, statement)).stream())
            .distinct()
            .toList());
  }

  private static String line(Check check) {
    return check.kind().sign() + " " + check.query().replaceAll("\\s*\\R\\s*", " ");
  }

  private static PlanStep.Mode mode(PlannedStep planned) {
    if (planned.live().isPresent()) {
      return PlanStep.Mode.CONNECTION;
    }
    return planned.section().autocommit() ? PlanStep.Mode.AUTOCOMMIT : PlanStep.Mode.TRANSACTION;
  }

  private String changing(Section section, SplitStatement statement) {
    return section
        .batches(statement.offset())
        .map(batches -> context.sql().dialect().batches(batches).statement())
        .orElse(statement.text());
  }

  /** Of the whole file: what undoes a revision is kept in the history when it is applied. */
  private String checksum(PlannedStep planned) {
    return context
        .scripts()
        .file(planned.step().revision().id())
        .map(RevisionFile::checksum)
        .orElseGet(() -> Checksum.of(planned.section().text()));
  }

  /** In what this database differs from the one that the plan was made for, before any file. */
  List<Problem> databaseChanges(ReviewedPlan reviewed, PlanReport then, List<RevisionId> rows) {
    var fingerprint = context.database().fingerprint();
    var problems = new ArrayList<Problem>();
    if (!then.server().equals(fingerprint.server())) {
      problems.add(
          changed(
              reviewed,
              "the database",
              "It was made for %s; this is %s, which is another one."
                  .formatted(then.database(), context.databaseDisplay())));
      return problems;
    }
    if (!then.from().equals(rows)) {
      problems.add(
          changed(
              reviewed,
              "the version rows",
              "It begins at %s; the database is at %s%s."
                  .formatted(
                      names(then.from()),
                      names(rows),
                      then.to().equals(rows) ? ", where the plan ends" : "")));
    }
    if (!then.schema().equals(context.config().schema())
        || !then.catalog().equals(fingerprint.catalog())) {
      problems.add(
          changed(
              reviewed,
              "the schema",
              "What is defined in %s is not what it was.".formatted(context.config().schema())));
    }
    return problems;
  }

  /** Which files are not those that were reviewed. */
  List<Problem> fileChanges(ReviewedPlan reviewed, PlanReport then, Plan now) {
    var problems = new ArrayList<Problem>();
    for (int i = 0; i < then.steps().size(); i++) {
      var before = then.steps().get(i);
      var after = step(now.steps().get(i));
      var same =
          before.checksum().equals(after.checksum())
              && before.mode() == after.mode()
              && before.rows().equals(after.rows());
      if (!same) {
        problems.add(
            changed(
                reviewed,
                after.path(),
                "What it says of %s is not what was reviewed.".formatted(before.revision())));
      }
    }
    return problems;
  }

  Problem missing(ReviewedPlan reviewed, RevisionId revision) {
    return changed(reviewed, "the files", "No file has revision %s any more.".formatted(revision));
  }

  private Problem changed(ReviewedPlan reviewed, String what, String why) {
    return Problem.of(
            RunCode.PLAN_CHANGED,
            "%s: %s changed since %s was made".formatted(context.name(), what, reviewed.source()))
        .because(why + " Nothing was run.")
        .fix(
            "limbeck %s %s --plan -o %s    (to plan and review again)"
                .formatted(reviewed.command(), reviewed.target(), another(reviewed.source())));
  }

  /** A file is never written over another. */
  private static String another(String source) {
    var dot = source.lastIndexOf('.');
    return dot < 0 ? source + "-2" : source.substring(0, dot) + "-2" + source.substring(dot);
  }

  private static String names(Collection<RevisionId> rows) {
    return rows.isEmpty() ? "base" : rows.stream().map(RevisionId::value).collect(joining(", "));
  }
}
