package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.RevisionTable;
import dev.limbeck.run.Ahead;
import dev.limbeck.run.KnownRevisions;
import dev.limbeck.run.RunEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells whether the files say what the models say, and whether the database has all that the files
 * have and nothing beside it; changes nothing.
 *
 * @param fromDatabase whether the models are compared with the database, instead of the files
 */
public record CheckCommand(boolean fromDatabase) implements ServiceCommand {

  private static final int MANY = 10;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public Reach reach() {
    return Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    context.config().checkModel();
    var hasModel = !context.models().isEmpty();
    var hasDatabase = context.hasDatabase() || !hasModel;
    var findings = new CheckFindings();
    try (var comparing = new ServiceComparing(context, name())) {
      if (hasModel) {
        new ModelCheckup(context, comparing).into(findings, fromDatabase);
      }
      if (hasDatabase) {
        return database(context, comparing, findings);
      }
      return findings.report(Listing.report(context, List.of()));
    }
  }

  private static ServiceReport database(
      ServiceContext context, ServiceComparing comparing, CheckFindings findings) {
    var known = context.known();
    known.neverRun().ifPresent(text -> context.runListener().on(new RunEvent.Remark(text)));
    var missing = missing(known);
    var report = Listing.report(context, known.rows());
    if (missing.isEmpty() && known.unknownRows().isEmpty()) {
      findings.line("Database is at " + place(known.rows()));
      new Drift(context, comparing).into(findings);
      return findings.report(report);
    }
    findings.problem(notUpToDate(known, missing));
    return findings.report(
        report.listing(Listing.revisions(known, missing, known.rows()), List.of()));
  }

  /** What the files have and the database has not, oldest first. */
  private static List<RevisionHeader> missing(KnownRevisions known) {
    var graph = known.graph();
    var applied = graph.ancestors(known.rows());
    var ids =
        graph.headers().stream()
            .map(RevisionHeader::id)
            .filter(id -> graph.isInFiles(id) && !applied.contains(id));
    var missing = new ArrayList<>(graph.ordered(ids.toList()));
    Collections.reverse(missing);
    return missing;
  }

  private static Problem notUpToDate(KnownRevisions known, List<RevisionHeader> missing) {
    var problem = Problem.of(RunCode.NOT_UP_TO_DATE, "Target database is not up to date.");
    if (missing.isEmpty()) {
      return problem.because(new Ahead(known).found()).fix("limbeck current");
    }
    int more = missing.size() - MANY;
    var ahead = known.unknownRows().isEmpty() ? "" : "\n" + new Ahead(known).found();
    return problem
        .because(
            "It is at %s; %s missing:%s%s%s"
                .formatted(
                    place(known.rows()),
                    missing.size() == 1 ? "1 revision is" : missing.size() + " revisions are",
                    RevisionTable.of(missing.subList(0, Math.min(MANY, missing.size()))),
                    more > 0 ? "\n  … and %d more".formatted(more) : "",
                    ahead))
        .fix("limbeck upgrade " + (known.graph().heads().size() > 1 ? "heads" : "head"));
  }

  private static String place(List<RevisionId> rows) {
    return rows.isEmpty()
        ? "<base>"
        : rows.stream().map(RevisionId::value).collect(Collectors.joining(", "));
  }
}
