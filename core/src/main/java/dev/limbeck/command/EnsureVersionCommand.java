package dev.limbeck.command;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.run.EnsuredTables;
import java.util.List;

/**
 * Creates the version table and what it needs, if they are missing; as an upgrade does.
 *
 * @param execution whether it is done or written as a script
 */
public record EnsureVersionCommand(Execution execution) implements ServiceCommand {

  @Override
  public String name() {
    return "ensure_version";
  }

  @Override
  public Reach reach() {
    return Reach.ALL;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    return execution.writes() ? online(context) : script(context);
  }

  private ServiceReport script(ServiceContext context) {
    var start = new DryStart(context, name() + " --sql");
    var run = context.hasDatabase() ? start.read() : start.unknown();
    return Outcomes.dry(context, run.rows(), new DryReport.Script(run.preparation()));
  }

  private ServiceReport online(ServiceContext context) {
    if (context.config().isProtected()) {
      context.confirm("ensure_version " + context.name());
    }
    var database = context.database();
    var created =
        new EnsuredTables(database, context.runOptions(name()), context.runListener()).ensure();
    var rows = context.versionRows();
    var line = (created ? "created  " : "exists   ") + database.tables().version();
    return ServiceReport.of(
            context.name(), context.config().schema(), created ? State.APPLIED : State.OK)
        .at(context.databaseDisplay(), rows, rows)
        .listing(List.of(), List.of(line));
  }
}
