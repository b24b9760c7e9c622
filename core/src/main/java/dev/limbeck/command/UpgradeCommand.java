package dev.limbeck.command;

import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import dev.limbeck.run.StepSource;

/**
 * Applies revisions until the target is reached.
 *
 * @param target {@code head}, {@code heads}, {@code +1}, an id …
 */
public record UpgradeCommand(Target target) implements ServiceCommand {

  @Override
  public String name() {
    return "upgrade";
  }

  @Override
  public Reach reach() {
    return target.isSymbol() ? Reach.ALL : Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var graph = context.scripts().graph();
    var runner = context.runner("upgrade " + target);
    var source =
        new StepSource(
            rows -> StepPlanner.upgrade(graph, rows, target), target instanceof Target.Relative);
    return Outcomes.report(context, runner.run(source));
  }
}
