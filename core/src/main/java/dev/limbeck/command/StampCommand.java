package dev.limbeck.command;

import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import java.util.List;

/**
 * Sets the version rows without running anything.
 *
 * @param targets what is to count as applied
 * @param purge whether rows that are there, known or not, are dropped first
 */
public record StampCommand(List<Target> targets, boolean purge) implements ServiceCommand {

  /** Copies the targets. */
  public StampCommand {
    targets = List.copyOf(targets);
  }

  @Override
  public String name() {
    return "stamp";
  }

  @Override
  public Reach reach() {
    return targets.stream().anyMatch(Target::namesRevision) ? Reach.ONE : Reach.NAMED;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var words = targets.stream().map(Target::toString).reduce("", (a, b) -> a + " " + b);
    var stamping = context.stamping("stamp" + (purge ? " --purge" : "") + words);
    if (context.config().isProtected()) {
      context.confirm("stamp %s%s".formatted(context.name(), words));
    }
    return Outcomes.report(
        context,
        stamping.run(known -> StepPlanner.stamp(known.graph(), known.rows(), targets, purge)));
  }
}
