package dev.limbeck.command;

import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import dev.limbeck.run.StepSource;

/**
 * Undoes revisions until the target is the newest that is applied.
 *
 * @param target {@code -1}, {@code base}, an id …
 */
public record DowngradeCommand(Target target) implements ServiceCommand {

  @Override
  public String name() {
    return "downgrade";
  }

  @Override
  public Reach reach() {
    return target.namesRevision() ? Reach.ONE : Reach.NAMED;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var graph = context.scripts().graph();
    var runner = context.runner("downgrade " + target);
    if (context.config().isProtected() || (everything() && !context.databaseIsLocal())) {
      context.confirm("downgrade %s to %s".formatted(context.name(), target));
    }
    var source =
        new StepSource(
            rows -> StepPlanner.downgrade(graph, rows, target), target instanceof Target.Relative);
    return Outcomes.report(context, runner.run(source));
  }

  private boolean everything() {
    return target instanceof Target.Base;
  }
}
