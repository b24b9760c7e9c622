package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ShellWord;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.MergeMessage;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionTable;
import dev.limbeck.revision.Target;
import java.util.List;

/**
 * Writes a revision that revises several, so that there is one head again.
 *
 * @param revisions what it revises, {@code heads} or ids
 * @param revision what else is said of it
 */
public record MergeCommand(List<Target> revisions, WantedRevision revision)
    implements ServiceCommand {

  /** Copies the targets. */
  public MergeCommand {
    revisions = List.copyOf(revisions);
  }

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public Reach reach() {
    return Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    if (revisions.isEmpty()) {
      throw whichRevisions(context.scripts().graph()).exception();
    }
    return new RevisionAuthor(context, new TypedRevision(name(), revision, revisions)).write();
  }

  private static Problem whichRevisions(RevisionGraph graph) {
    var heads = graph.heads();
    var problem =
        Problem.of(UsageCode.MISSING_ARGUMENT, "merge must be told which revisions")
            .because(
                "The heads are:"
                    + (heads.isEmpty() ? " none" : RevisionTable.of(heads))
                    + (heads.size() > 1 ? "" : "\nThere is nothing to merge."));
    return heads.size() > 1
        ? problem.fix("limbeck merge heads -m " + ShellWord.of(MergeMessage.of(heads)))
        : problem.fix("limbeck heads");
  }
}
