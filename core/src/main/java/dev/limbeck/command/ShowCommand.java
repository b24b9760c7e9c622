package dev.limbeck.command;

import dev.limbeck.revision.RevisionText;
import dev.limbeck.revision.Target;
import dev.limbeck.run.KnownRevisions;
import java.util.Optional;

/**
 * Shows revisions in the long form, or what they do.
 *
 * @param target an id, {@code head}, {@code heads}, {@code base} or {@code current}, which needs
 *     the database
 * @param form how what they do is shown; empty for the long form
 */
public record ShowCommand(Target target, Optional<SourceForm> form) implements ServiceCommand {

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
    var reports = Listing.revisions(known, shown, rows);
    var report = Listing.report(context, rows);
    if (form.isPresent()) {
      return RevisionSources.report(context, report, reports, form.get());
    }
    var text = RevisionText.of(graph);
    return report.listing(reports, shown.stream().map(text::longForm).toList());
  }
}
