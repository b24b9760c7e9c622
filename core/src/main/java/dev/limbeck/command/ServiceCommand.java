package dev.limbeck.command;

import java.util.List;

/** A command that acts on services, one at a time; its options are its components. */
public sealed interface ServiceCommand
    permits UpgradeCommand,
        DowngradeCommand,
        StampCommand,
        CurrentCommand,
        HeadsCommand,
        HistoryCommand,
        GraphCommand,
        ShowCommand,
        RebaseCommand,
        RevisionCommand,
        MergeCommand,
        BranchesCommand,
        CheckCommand,
        DiffCommand,
        EnsureVersionCommand,
        EditCommand {

  /** As it is typed. */
  String name();

  /** How many services of a workspace it may act on. */
  Reach reach();

  /** What becomes of what it plans. */
  default Execution execution() {
    return new Execution.Online();
  }

  /** The services that it is for in any case; empty where that is for the user to say. */
  default List<String> services() {
    return execution() instanceof Execution.Reviewed reviewed ? reviewed.plan().names() : List.of();
  }

  /** Does it; throws a problem where it could not begin, reports one where it stopped. */
  ServiceReport run(ServiceContext context);

  /** How many services of a workspace a command may act on. */
  enum Reach {
    /** All members, where none is named. */
    ALL,
    /** Those that are named with {@code -s}, or all with {@code --all}. */
    NAMED,
    /** Exactly one, named with {@code -s}. */
    ONE
  }
}
