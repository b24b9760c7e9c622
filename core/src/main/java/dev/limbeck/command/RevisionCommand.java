package dev.limbeck.command;

import dev.limbeck.revision.Target;
import java.util.List;

/**
 * Writes the file of a new revision.
 *
 * @param heads what it revises: the only head, a base for a new root, several for a merge
 * @param revision what else is said of it
 */
public record RevisionCommand(List<Target> heads, WantedRevision revision)
    implements ServiceCommand {

  /** Copies the targets. */
  public RevisionCommand {
    heads = List.copyOf(heads);
  }

  @Override
  public String name() {
    return "revision";
  }

  @Override
  public Reach reach() {
    return Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    return new RevisionAuthor(context, new TypedRevision(name(), revision, heads)).write();
  }
}
