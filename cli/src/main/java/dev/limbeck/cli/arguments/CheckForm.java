package dev.limbeck.cli.arguments;

import dev.limbeck.command.CheckCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck check}. */
final class CheckForm implements Form {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "tells whether models, files and database say the same";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(AutogenerateOptions.from());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck check",
            "exits with 3 and says what differs between models and files, or files and database"),
        new Example(
            "limbeck check --from database", "compares the models with the database itself"),
        new Example("limbeck --env production check", "asks the same of another database"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new CheckCommand(AutogenerateOptions.isFromDatabase(this, typed)));
  }
}
