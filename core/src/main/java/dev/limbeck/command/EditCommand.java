package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.Target;
import dev.limbeck.run.KnownRevisions;
import java.util.List;

/**
 * Opens the files of revisions in an editor.
 *
 * @param target as for {@code show}
 * @param editor what they are opened in
 */
public record EditCommand(Target target, Editor editor) implements ServiceCommand {

  @Override
  public String name() {
    return "edit";
  }

  @Override
  public Reach reach() {
    return Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var known =
        Listing.namesCurrent(target) ? context.known() : KnownRevisions.ofFiles(context.scripts());
    var meant = Listing.meant("edit", target, known.graph(), known.rows());
    var files = meant.stream().flatMap(header -> context.scripts().file(header.id()).stream());
    var paths = files.flatMap(file -> file.path().stream()).toList();
    if (paths.isEmpty()) {
      throw Problem.of(
              RevisionCode.UNKNOWN_REVISION,
              "No revision files indicated by symbol '%s'".formatted(target))
          .because(
              meant.isEmpty() ? "There is no such revision." : "The files do not have it (yet).")
          .fix("limbeck heads")
          .exception();
    }
    editor.open(paths);
    return Listing.report(context, known.rows())
        .listing(Listing.revisions(known, meant, known.rows()), List.of());
  }
}
