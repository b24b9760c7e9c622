package dev.limbeck.command;

import dev.limbeck.revision.Target;
import dev.limbeck.run.UpgradeSource;
import java.util.Optional;

/**
 * Applies revisions until the target is reached.
 *
 * @param target {@code head}, {@code heads}, {@code +1}, an id …; {@code a:b} for a script
 * @param execution what becomes of the plan
 * @param tag what revisions read as {@code current_setting('limbeck.tag')}
 * @param allowAhead whether rows that no file has are left as they are, instead of stopping it
 * @param rerun whether to begin at the base where the version table was emptied
 */
public record UpgradeCommand(
    Target target, Execution execution, Optional<String> tag, boolean allowAhead, boolean rerun)
    implements ServiceCommand {

  /** An upgrade that stops where the database is ahead of the files, or its table was emptied. */
  public static UpgradeCommand to(Target target) {
    return new UpgradeCommand(target, new Execution.Online(), Optional.empty(), false, false);
  }

  @Override
  public String name() {
    return "upgrade";
  }

  @Override
  public Reach reach() {
    if (execution instanceof Execution.Reviewed) {
      return Reach.ALL;
    }
    var isSymbol =
        target instanceof Target.Range range ? !range.namesRevision() : target.isSymbol();
    return isSymbol ? Reach.ALL : Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    context.tagged(tag);
    var options = (allowAhead ? " --allow-ahead" : "") + (rerun ? " --rerun" : "");
    var stepping =
        new Stepping(
            context, name(), options, wanted -> new UpgradeSource(wanted, allowAhead, rerun));
    return switch (execution) {
      case Execution.Online unused -> stepping.online(target);
      case Execution.Script unused -> stepping.script(target);
      case Execution.PlanOnly unused -> stepping.planned(target);
      case Execution.Reviewed reviewed -> stepping.reviewed(reviewed.plan());
    };
  }
}
