package dev.limbeck.command;

import dev.limbeck.revision.Target;
import java.util.List;
import java.util.Optional;

/**
 * Writes the file of a new revision.
 *
 * @param heads what it revises: the only head, a base for a new root, several for a merge
 * @param revision what else is said of it
 * @param autogenerate whether it is made from what models and files differ in
 */
public record RevisionCommand(
    List<Target> heads, WantedRevision revision, Optional<Autogenerate> autogenerate)
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
    var typed = new TypedRevision(name(), revision, heads);
    var author = new RevisionAuthor(context, typed);
    return autogenerate
        .map(wanted ->
            new AutogenerateAuthor(context, author, wanted, typed.text() + wanted.typed()).write())
        .orElseGet(author::write);
  }
}
