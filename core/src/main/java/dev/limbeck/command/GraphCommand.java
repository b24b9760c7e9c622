package dev.limbeck.command;

import dev.limbeck.drawing.DrawingFormat;
import dev.limbeck.drawing.DrawnGraph;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.History;
import dev.limbeck.revision.Target;
import dev.limbeck.run.KnownRevisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Draws the revisions and how they follow each other, newest first.
 *
 * @param range from where to where; all where empty
 * @param format what the picture is made of
 * @param marksCurrent whether the revisions that the database is at are marked, if it can be
 *     reached
 * @param file where the picture is written; printed where empty
 */
public record GraphCommand(
    Optional<Target.Range> range, DrawingFormat format, boolean marksCurrent, Optional<Path> file)
    implements ServiceCommand {

  @Override
  public String name() {
    return "graph";
  }

  /** Several pictures on a terminal stand below each other; a file has one. */
  @Override
  public Reach reach() {
    var isForTerminal = format == DrawingFormat.TEXT || format == DrawingFormat.ASCII;
    return isForTerminal && file.isEmpty() && range.filter(Target::namesRevision).isEmpty()
        ? Reach.ALL
        : Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var known = known(context);
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
    var lines = format.lines(new DrawnGraph(graph, listed, rows));
    var report = Listing.report(context, rows);
    var revisions = Listing.revisions(known, listed, rows);
    return file.map(path -> report.listing(revisions, List.of(PictureFile.write(path, lines))))
        .orElseGet(() -> report.listing(revisions, lines));
  }

  private KnownRevisions known(ServiceContext context) {
    var files = KnownRevisions.ofFiles(context.scripts());
    if (range.map(Listing::namesCurrent).orElse(false)) {
      return context.known();
    }
    if (!marksCurrent) {
      return files;
    }
    try {
      return context.known();
    } catch (ProblemException unreachable) {
      context.note(
          "%s: what is current is not shown: %s"
              .formatted(context.name(), unreachable.problems().getFirst().what()));
      return files;
    }
  }
}
