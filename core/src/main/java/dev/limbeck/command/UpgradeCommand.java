package dev.limbeck.command;

import dev.limbeck.revision.Target;
import dev.limbeck.run.UpgradeSource;

/**
 * Applies revisions until the target is reached.
 *
 * @param target {@code head}, {@code heads}, {@code +1}, an id …
 * @param allowAhead whether rows that no file has are left as they are, instead of stopping it
 * @param rerun whether to begin at the base where the version table was emptied
 */
public record UpgradeCommand(Target target, boolean allowAhead, boolean rerun)
    implements ServiceCommand {

  /** An upgrade that stops where the database is ahead of the files, or its table was emptied. */
  public UpgradeCommand(Target target) {
    this(target, false, false);
  }

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
    var options = (allowAhead ? " --allow-ahead" : "") + (rerun ? " --rerun" : "");
    return Outcomes.report(
        context,
        context
            .runner("upgrade " + target + options)
            .run(new UpgradeSource(target, allowAhead, rerun)));
  }
}
