package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.offering;

import dev.limbeck.command.ShowCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck show REV}. */
final class ShowForm implements Form {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "shows a revision in full";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(
            argument("REV", "head, heads, current, an id or its beginning …"),
            "head",
            "heads",
            "base",
            "current"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck show head", "shows the newest revision"),
        new Example(
            "limbeck -s habits_service show 3b7a", "shows the revision whose id begins so"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(new ShowCommand(TargetParser.parse(argument(typed))));
  }
}
