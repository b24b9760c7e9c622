package dev.limbeck.command;

import dev.limbeck.revision.History;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.RevisionText;
import dev.limbeck.revision.Target;
import dev.limbeck.run.KnownRevisions;
import java.util.List;
import java.util.Optional;

/**
 * Lists revisions, newest first.
 *
 * @param range from where to where; all where empty
 * @param verbose whether in the long form
 * @param indicateCurrent whether the revisions that the database is at are marked, which needs it
 */
public record HistoryCommand(Optional<Target.Range> range, boolean verbose, boolean indicateCurrent)
    implements ServiceCommand {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public Reach reach() {
    return range.filter(Target::namesRevision).isPresent() ? Reach.ONE : Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var known = needsRows() ? context.known() : KnownRevisions.ofFiles(context.scripts());
    var graph = known.graph();
    var rows = known.rows();
    var applied = graph.ancestors(rows);
    var listed =
        range
            .map(given -> History.of(graph, given, rows))
            .orElseGet(() -> History.all(graph))
            .stream()
            .filter(header -> graph.isInFiles(header.id()) || applied.contains(header.id()))
            .toList();
    var marked = indicateCurrent ? rows : List.<RevisionId>of();
    var text = RevisionText.marking(graph, marked);
    return Listing.report(context, rows)
        .listing(
            Listing.revisions(known, listed, marked),
            listed.stream()
                .map(header -> verbose ? text.longForm(header) : text.history(header))
                .toList());
  }

  private boolean needsRows() {
    return indicateCurrent || range.map(Listing::namesCurrent).orElse(false);
  }
}
