package dev.limbeck.command;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.revision.Asked;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetResolver;
import dev.limbeck.run.KnownRevisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reading commands list: a report on each revision beside Alembic's lines. */
final class Listing {

  private Listing() {}

  /** A report on a service that is only read. */
  static ServiceReport report(ServiceContext context, List<RevisionId> rows) {
    return ServiceReport.of(context.name(), context.config().schema(), State.OK)
        .at(context.databaseDisplay(), rows, rows);
  }

  /** Whether a target cannot be told without the rows of the version table. */
  static boolean namesCurrent(Target target) {
    return switch (target) {
      case Target.Current unused -> true;
      case Target.Head unused -> false;
      case Target.Heads unused -> false;
      case Target.Base unused -> false;
      case Target.Named unused -> false;
      case Target.Relative relative -> relative.from().map(Listing::namesCurrent).orElse(false);
      case Target.Range range ->
          range.start().map(Listing::namesCurrent).orElse(false)
              || range.end().map(Listing::namesCurrent).orElse(false);
    };
  }

  /** The revisions that {@code show} and {@code edit} mean; a base is those that revise nothing. */
  static List<RevisionHeader> meant(
      String command, Target target, RevisionGraph graph, Collection<RevisionId> rows) {
    var asked =
        Asked.of(command, target, other -> new TargetResolver(graph, rows).revisions(other));
    var resolver = new TargetResolver(graph, rows, asked);
    return target instanceof Target.Base base ? resolver.bases(base) : resolver.revisions(target);
  }

  static List<RevisionReport> revisions(
      RevisionGraph graph, List<RevisionHeader> headers, Collection<RevisionId> rows) {
    return headers.stream().map(header -> revision(graph, header, rows)).toList();
  }

  /** The same, with what the history says of those that no file has. */
  static List<RevisionReport> revisions(
      KnownRevisions known, List<RevisionHeader> headers, Collection<RevisionId> rows) {
    return headers.stream()
        .map(header -> revision(known.graph(), header, rows))
        .map(report ->
            report.recorded(
                known
                    .entry(report.revision())
                    .filter(unused -> !known.graph().isInFiles(report.revision()))
                    .map(Listing::recorded)))
        .toList();
  }

  static RevisionReport revision(
      RevisionGraph graph, RevisionHeader header, Collection<RevisionId> rows) {
    var id = header.id();
    var flags = new ArrayList<String>();
    if (graph.isHead(id)) {
      flags.add(graph.isRealHead(id) ? "head" : "effective head");
    }
    if (graph.isBranchPoint(id)) {
      flags.add("branchpoint");
    }
    if (graph.isMergePoint(id)) {
      flags.add("mergepoint");
    }
    if (rows.contains(id)) {
      flags.add("current");
    }
    var isInFiles = graph.isInFiles(id);
    if (!isInFiles) {
      flags.add("not in the files");
    }
    return new RevisionReport(
        id,
        header.downRevisions(),
        header.dependsOn(),
        List.copyOf(graph.labelsOf(id)),
        header.message(),
        isInFiles ? header.source() : "",
        header.created().map(String::valueOf).orElse(""),
        flags,
        Optional.empty(),
        Map.of());
  }

  private static RevisionReport.Recorded recorded(HistoryEntry entry) {
    return new RevisionReport.Recorded(
        entry.event(), entry.at().toInstant().toString(), entry.by(), entry.tool());
  }
}
