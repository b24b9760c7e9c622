package dev.limbeck.command;

import dev.limbeck.revision.Target;
import dev.limbeck.run.DowngradeSource;

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
    var runner = context.runner("downgrade " + target);
    if (context.config().isProtected() || (everything() && !context.databaseIsLocal())) {
      context.confirm("downgrade %s to %s".formatted(context.name(), target));
    }
    return Outcomes.report(context, runner.run(new DowngradeSource(target)));
  }

  private boolean everything() {
    return target instanceof Target.Base;
  }
}
