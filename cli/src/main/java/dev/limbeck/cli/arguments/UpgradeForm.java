package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.mayBe;
import static dev.limbeck.cli.arguments.Options.offering;

import dev.limbeck.command.UpgradeCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck upgrade REV}. */
final class UpgradeForm implements Form {

  @Override
  public String name() {
    return "upgrade";
  }

  @Override
  public String summary() {
    return "applies revisions until REV is reached";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(
            mayBe("REV", "head, heads, +1, an id or its beginning, LABEL@head …"),
            "head",
            "heads",
            "+1"));
    spec.addOption(flag("leave rows that no file has as they are", "--allow-ahead"));
    spec.addOption(flag("begin at the base though the history knows more", "--rerun"));
    DryOptions.declareWithPlans(spec);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck upgrade head",
            "applies all that is not applied yet, in every service of the folder"),
        new Example(
            "limbeck -s habits_service upgrade +1", "applies the next revision of one service"),
        new Example(
            "limbeck --env production upgrade heads",
            "applies all branches on the database of another environment"),
        new Example(
            "limbeck upgrade head --sql",
            "prints what would run as a script for psql, and runs nothing"),
        new Example(
            "limbeck upgrade head --plan -o plan.json",
            "shows what would run and what data it loses, and keeps the plan for review"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var execution = DryOptions.execution(typed, inputs, this);
    return new Request.OnServices(
        new UpgradeCommand(
            DryOptions.target(typed, execution, this),
            execution,
            DryOptions.tag(typed),
            isOn(typed, "--allow-ahead"),
            isOn(typed, "--rerun")),
        DryOptions.output(typed, inputs));
  }
}
