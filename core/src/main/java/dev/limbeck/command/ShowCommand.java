package dev.limbeck.command;

import dev.limbeck.revision.RevisionText;
import dev.limbeck.revision.Target;
import dev.limbeck.run.KnownRevisions;

/**
 * Shows revisions in the long form.
 *
 * @param target an id, {@code head}, {@code heads}, {@code base} or {@code current}, which needs
 *     the database
 */
public record ShowCommand(Target target) implements ServiceCommand {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public Reach reach() {
    return target.namesRevision() ? Reach.ONE : Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var known =
        Listing.namesCurrent(target) ? context.known() : KnownRevisions.ofFiles(context.scripts());
    var graph = known.graph();
    var rows = known.rows();
    var shown = Listing.meant("show", target, graph, rows);
    var text = RevisionText.of(graph);
    return Listing.report(context, rows)
        .listing(
            Listing.revisions(known, shown, rows), shown.stream().map(text::longForm).toList());
  }
}
