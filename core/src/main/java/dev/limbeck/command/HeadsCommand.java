package dev.limbeck.command;

import dev.limbeck.revision.RevisionText;
import java.util.List;

/**
 * Lists the heads of the files; needs no database.
 *
 * @param verbose whether in the long form
 * @param resolveDependencies whether heads that another revision depends on are left out
 */
public record HeadsCommand(boolean verbose, boolean resolveDependencies) implements ServiceCommand {

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
    return Listing.report(context, List.of())
        .listing(
            Listing.revisions(graph, heads, List.of()),
            heads.stream().map(head -> verbose ? text.longForm(head) : text.head(head)).toList());
  }
}
