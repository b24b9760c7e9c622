package dev.limbeck.command;

import dev.limbeck.autogenerate.Agreement;
import dev.limbeck.autogenerate.CompareScope;
import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.DetectedText;
import dev.limbeck.autogenerate.ScratchSide;
import dev.limbeck.autogenerate.Side;
import dev.limbeck.model.Vocabulary;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import java.util.TreeSet;

/** What a database that stands at head has beside its files, or lacks. */
final class Drift {

  private static final int MOST_TOLD = 10;

  private final ServiceContext context;
  private final ServiceComparing comparing;

  Drift(ServiceContext context, ServiceComparing comparing) {
    this.context = context;
    this.comparing = comparing;
  }

  /** Tells it as notes; a database that cannot be asked stops nothing. */
  void tell(ScratchSide current) {
    if (!context.hasDatabase() || comparing.sides().isDatabase(current)) {
      return;
    }
    try {
      if (isAtHead()) {
        tell(found());
      }
    } catch (ProblemException unreachable) {
      context.note("the database was not looked at: " + unreachable.problems().getFirst().what());
    }
  }

  private void tell(ComparisonReport drift) {
    if (drift.isSame()) {
      return;
    }
    context.note(
        "drift: %s stands at head, but differs from its files"
            .formatted(context.databaseDisplay()));
    drift.differences().stream()
        .limit(MOST_TOLD)
        .forEach(one -> context.note("  " + DetectedText.of(one)));
    int more = drift.differences().size() - MOST_TOLD;
    if (more > 0) {
      context.note("  … and %d more".formatted(more));
    }
  }

  private boolean isAtHead() {
    var heads = new TreeSet<String>();
    context.scripts().graph().heads().stream()
        .map(RevisionHeader::id)
        .forEach(id -> heads.add(id.value()));
    var rows = new TreeSet<String>();
    context.versionRows().forEach(id -> rows.add(id.value()));
    return !rows.isEmpty() && rows.equals(heads);
  }

  /** Says in a check whether there is any; what keeps it from being looked for fails no check. */
  void into(CheckFindings findings) {
    if (!isAtHead()) {
      return;
    }
    try {
      into(findings, found());
    } catch (ProblemException stopped) {
      var first = stopped.problems().getFirst();
      context.note(
          "the database was not compared with its files: %s: %s"
              .formatted(first.code().code(), first.what()));
    }
  }

  private void into(CheckFindings findings, ComparisonReport drift) {
    findings.comparison(drift);
    comparing.tellOmissions(drift);
    if (!drift.isSame()) {
      drift.differences().forEach(one -> findings.line("Drift: " + DetectedText.of(one)));
      findings.problem(
          Problem.of(
                  AutogenerateCode.DRIFTED,
                  "The database of %s differs from its files".formatted(context.name()))
              .because(
                  "It stands at head, but somebody changed it: %d %s."
                      .formatted(
                          drift.differences().size(),
                          drift.differences().size() == 1 ? "difference" : "differences"))
              .fix("limbeck diff database head --as sql    (what would undo it)")
              .fix("limbeck diff head database --as sql    (what a revision would say)"));
    }
  }

  /**
   * Compares files and database, unless both are what they were when they were the same; where they
   * seem to differ, both as the scratch server writes them, since servers of different versions
   * write the same in different ways.
   */
  private ComparisonReport found() {
    var target = comparing.sides().target();
    var key = comparing.key(context.databaseDisplay(), Vocabulary.everything());
    var known = context.agreements().find(key);
    var asItIs = target.unless(known.map(Agreement::digest).orElse(""));
    if (known.isPresent() && asItIs.isEmpty()) {
      return ComparisonReport.of(known.get());
    }
    var files = comparing.sides().read(comparing.sides().files());
    var scope = comparing.scope(target.read(), files);
    var found = comparison(files, target.in(scope), scope);
    if (!found.isSame()) {
      found = comparison(files, comparing.sides().read(comparing.sides().database(), scope), scope);
    }
    var report = ComparisonReport.of(found);
    if (report.isSame() && !target.digest().isEmpty()) {
      context.agreements().keep(key, report.agreement(target.digest()));
    }
    return report;
  }

  private static Comparison comparison(Side files, Side database, CompareScope scope) {
    return Comparison.of(files.asListed(), database.asListed(), scope, Vocabulary.everything());
  }
}
