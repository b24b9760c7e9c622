package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.RebaseCommand;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck rebase}. */
final class RebaseForm implements Form {

  @Override
  public String name() {
    return "rebase";
  }

  @Override
  public String summary() {
    return "lets a revision that no database holds revise another one";
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(argument("REV", "what is moved, with all that stands on it"));
    spec.addOption(value("REV", "what it is to revise", "--onto"));
    spec.addOption(value("REV", "of a merge: which of its down revisions is replaced", "--from"));
    spec.addOption(flag("also where a database could not be asked", "--yes"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck rebase 77ab31c90e55 --onto 5c1e0a77b2d4", "makes one line of two heads"),
        new Example(
            "limbeck rebase 77ab --onto 5c1e --yes",
            "goes on where some environment's database cannot be reached"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var onto =
        text(typed, "--onto")
            .orElseThrow(() ->
                Problem.of(UsageCode.MISSING_ARGUMENT, "--onto is missing")
                    .because("It says which revision is to be revised.")
                    .fix("limbeck rebase %s --onto REV".formatted(argument(typed)))
                    .exception());
    return new Request.OnServices(
        new RebaseCommand(
            TargetParser.parse(argument(typed)),
            TargetParser.parse(onto),
            text(typed, "--from").map(TargetParser::parse),
            isOn(typed, "--yes")));
  }
}
