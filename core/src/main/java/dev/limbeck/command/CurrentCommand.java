package dev.limbeck.command;

import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.RevisionText;
import dev.limbeck.run.Ahead;
import dev.limbeck.run.EmptiedTable;
import dev.limbeck.run.KnownRevisions;
import dev.limbeck.run.RunEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Lists the revisions that the database is at.
 *
 * @param verbose whether in the long form
 * @param checkHeads whether to report when the database is not at all heads
 */
public record CurrentCommand(boolean verbose, boolean checkHeads) implements ServiceCommand {

  @Override
  public String name() {
    return "current";
  }

  @Override
  public Reach reach() {
    return Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var known = context.known();
    var graph = known.graph();
    var rows = known.rows();
    var current = graph.current(rows);
    remarks(known).forEach(text -> context.runListener().on(new RunEvent.Remark(text)));
    var report =
        Listing.report(context, rows)
            .listing(Listing.revisions(known, current, rows), lines(context, graph, current));
    return checkHeads && !atHeads(graph, rows)
        ? report.found(true).withNote("Database is not on all head revisions")
        : report;
  }

  private static List<String> remarks(KnownRevisions known) {
    if (!known.unknownRows().isEmpty()) {
      return List.of(new Ahead(known).found());
    }
    return known.emptied().isEmpty()
        ? known.neverRun().stream().toList()
        : List.of(EmptiedTable.found(known));
  }

  private List<String> lines(
      ServiceContext context, RevisionGraph graph, List<RevisionHeader> current) {
    var text = RevisionText.of(graph);
    if (!verbose) {
      return current.stream().map(text::current).toList();
    }
    var lines = new ArrayList<String>();
    lines.add("Current revision(s) for %s:".formatted(context.databaseDisplay()));
    current.forEach(header -> lines.add(text.longForm(header)));
    return lines;
  }

  /** The real heads are the maximal elements of the whole graph, which rows are compared with. */
  private static boolean atHeads(RevisionGraph graph, List<RevisionId> rows) {
    var heads = new TreeSet<RevisionId>();
    graph.realHeads().forEach(head -> heads.add(head.id()));
    return heads.equals(new TreeSet<>(rows));
  }
}
