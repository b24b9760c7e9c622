package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.command.CurrentCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck current}. */
final class CurrentForm implements Form {

  @Override
  public String name() {
    return "current";
  }

  @Override
  public String summary() {
    return "shows the revisions that the database is at";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(flag("the long form", "-v", "--verbose"));
    spec.addOption(flag("exit with 3 unless the database is at all heads", "-c", "--check-heads"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck current", "shows where each service is"),
        new Example(
            "limbeck current --check-heads", "exits with 3 unless all of them are at their heads"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new CurrentCommand(isOn(typed, "--verbose"), isOn(typed, "--check-heads")));
  }
}
