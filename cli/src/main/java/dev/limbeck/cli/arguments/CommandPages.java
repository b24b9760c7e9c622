package dev.limbeck.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of each command, made of its form. */
public final class CommandPages {

  /** What {@code limbeck} exits with, for every command. */
  public static final String EXIT_CODES =
      "0 done, 1 failed, 2 usage, 3 found something, 4 locked by another run";

  /** What the whole does, as the end of a sentence that its name begins. */
  private static final String SUMMARY = "schema migrations, the Alembic way";

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("limbeck upgrade head", "brings every service of the folder to its head"),
          new Example("limbeck current", "shows where the database is"),
          new Example(
              "limbeck -s habits_service revision -m \"add streaks\"",
              "writes the file of a new revision"),
          new Example("limbeck help upgrade", "tells more of a command"));

  private CommandPages() {}

  /** The names of all commands, in the order of the help. */
  public static List<String> names() {
    return Forms.NAMES;
  }

  /** The page of the whole, whose options are those that every command has. */
  public static CommandPage whole() {
    var spec = GlobalForm.spec();
    return new CommandPage(
        "limbeck",
        SUMMARY,
        HelpText.usage(spec),
        List.of(),
        spec.options().stream().map(CommandPages::entry).toList(),
        List.of(),
        EXAMPLES,
        "docs/README.md");
  }

  /** The page of a command; empty where there is none of that name. */
  public static Optional<CommandPage> named(String name) {
    return Forms.named(name).map(CommandPages::of);
  }

  static CommandPage of(Form form) {
    var own = CommandSpec.create().name(form.name());
    form.declare(own);
    var all = GlobalForm.spec(form);
    var globals = new ArrayList<>(all.options());
    globals.removeIf(option -> own.optionsMap().containsKey(option.longestName()));
    return new CommandPage(
        form.name(),
        form.summary(),
        HelpText.usage(own),
        own.positionalParameters().stream().map(CommandPages::entry).toList(),
        own.options().stream().map(CommandPages::entry).toList(),
        globals.stream().map(CommandPages::entry).toList(),
        form.examples(),
        form.page());
  }

  private static CommandPage.Entry entry(OptionSpec option) {
    return new CommandPage.Entry(
        List.of(option.names()),
        option.arity().max() == 0 ? "" : option.paramLabel(),
        option.description()[0],
        values(option),
        option.isMultiValue());
  }

  private static CommandPage.Entry entry(PositionalParamSpec argument) {
    return new CommandPage.Entry(
        List.of(),
        argument.paramLabel(),
        argument.description()[0],
        values(argument),
        argument.arity().max() > 1);
  }

  private static List<String> values(ArgSpec argument) {
    var values = new ArrayList<String>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(values::add);
    }
    return values;
  }
}
