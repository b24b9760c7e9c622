package dev.limbeck.command;

import dev.limbeck.revision.Target;
import dev.limbeck.run.DowngradeSource;
import java.util.Optional;

/**
 * Undoes revisions until the target is the newest that is applied.
 *
 * @param target {@code -1}, {@code base}, an id …; {@code a:b} for a script
 * @param execution what becomes of the plan
 * @param tag what revisions read as {@code current_setting('limbeck.tag')}
 */
public record DowngradeCommand(Target target, Execution execution, Optional<String> tag)
    implements ServiceCommand {

  /** Runs what leads to a target. */
  public static DowngradeCommand to(Target target) {
    return new DowngradeCommand(target, new Execution.Online(), Optional.empty());
  }

  @Override
  public String name() {
    return "downgrade";
  }

  @Override
  public Reach reach() {
    if (execution instanceof Execution.Reviewed) {
      return Reach.ALL;
    }
    return target.namesRevision() ? Reach.ONE : Reach.NAMED;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    context.tagged(tag);
    var stepping = new Stepping(context, name(), "", DowngradeSource::new);
    return switch (execution) {
      case Execution.Online unused -> {
        confirm(context);
        yield stepping.online(target);
      }
      case Execution.Script unused -> stepping.script(target);
      case Execution.PlanOnly unused -> stepping.planned(target);
      case Execution.Reviewed reviewed -> {
        confirm(context);
        yield stepping.reviewed(reviewed.plan());
      }
    };
  }

  private void confirm(ServiceContext context) {
    if (context.config().isProtected() || (everything() && !context.databaseIsLocal())) {
      context.confirm("downgrade %s to %s".formatted(context.name(), target));
    }
  }

  private boolean everything() {
    return target instanceof Target.Base;
  }
}
