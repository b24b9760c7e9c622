package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.command.BranchesCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck branches}. */
final class BranchesForm implements Form {

  @Override
  public String name() {
    return "branches";
  }

  @Override
  public String summary() {
    return "shows where the files branch";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(flag("the long form", "-v", "--verbose"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck branches", "lists where the files branch, without a database"),
        new Example("limbeck branches --verbose", "shows those revisions in full"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(new BranchesCommand(isOn(typed, "--verbose")));
  }
}
