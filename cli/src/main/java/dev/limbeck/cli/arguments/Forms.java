package dev.limbeck.cli.arguments;

import java.util.List;
import java.util.Optional;

/** All commands, in the order of the help. */
final class Forms {

  static final List<String> NAMES =
      List.of(
          "upgrade",
          "downgrade",
          "current",
          "check",
          "diff",
          "history",
          "heads",
          "branches",
          "graph",
          "show",
          "stamp",
          "revision",
          "rebase",
          "merge",
          "edit",
          "ensure_version",
          "init",
          "list_templates",
          "sql",
          "embedded",
          "completion",
          "help");

  private Forms() {}

  /** The form of a command; only this one is built, which is what makes a short command short. */
  static Optional<Form> named(String name) {
    return Optional.ofNullable(
        switch (name.replace('-', '_')) {
          case "upgrade" -> new UpgradeForm();
          case "downgrade" -> new DowngradeForm();
          case "current" -> new CurrentForm();
          case "check" -> new CheckForm();
          case "diff" -> new DiffForm();
          case "history" -> new HistoryForm();
          case "heads" -> new HeadsForm();
          case "branches" -> new BranchesForm();
          case "graph" -> new GraphForm();
          case "show" -> new ShowForm();
          case "stamp" -> new StampForm();
          case "revision" -> new RevisionForm();
          case "rebase" -> new RebaseForm();
          case "merge" -> new MergeForm();
          case "edit" -> new EditForm();
          case "ensure_version" -> new EnsureVersionForm();
          case "init" -> new InitForm();
          case "list_templates" -> new ListTemplatesForm();
          case "sql" -> new SqlForm();
          case "embedded" -> new EmbeddedForm();
          case "completion" -> new CompletionForm();
          case "help" -> new HelpForm();
          default -> null;
        });
  }
}
