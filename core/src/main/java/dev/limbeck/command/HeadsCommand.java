package dev.limbeck.command;

import dev.limbeck.revision.RevisionText;
import dev.limbeck.revision.SeveralHeads;
import java.util.List;

/**
 * Lists the heads of the files; needs no database.
 *
 * @param verbose whether in the long form
 * @param resolveDependencies whether heads that another revision depends on are left out
 * @param check whether to report more than one
 */
public record HeadsCommand(boolean verbose, boolean resolveDependencies, boolean check)
    implements ServiceCommand {

  @Override
  public String name() {
    return "heads";
  }

  @Override
  public Reach reach() {
    return Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var graph = context.scripts().graph();
    var heads = resolveDependencies ? graph.realHeads() : graph.heads();
    var text = RevisionText.of(graph);
    var report =
        Listing.report(context, List.of())
            .listing(
                Listing.revisions(graph, heads, List.of()),
                heads.stream()
                    .map(head -> verbose ? text.longForm(head) : text.head(head))
                    .toList());
    return check && heads.size() > 1
        ? report.found(SeveralHeads.problem(graph, resolveDependencies))
        : report;
  }
}
