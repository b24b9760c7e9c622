package dev.limbeck.command;

import dev.limbeck.revision.RevisionText;
import java.util.List;

/**
 * Lists the revisions that several revise, each with those; needs no database.
 *
 * @param verbose whether in the long form
 */
public record BranchesCommand(boolean verbose) implements ServiceCommand {

  @Override
  public String name() {
    return "branches";
  }

  @Override
  public Reach reach() {
    return Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var graph = context.scripts().graph();
    var text = RevisionText.of(graph);
    var points = text.branchPoints();
    return Listing.report(context, List.of())
        .listing(
            Listing.revisions(graph, points, List.of()),
            points.stream().map(point -> text.branchPoint(point, verbose)).toList());
  }
}
