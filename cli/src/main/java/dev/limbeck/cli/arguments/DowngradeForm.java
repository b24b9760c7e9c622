package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.mayBe;
import static dev.limbeck.cli.arguments.Options.offering;

import dev.limbeck.command.DowngradeCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck downgrade REV}. */
final class DowngradeForm implements Form {

  @Override
  public String name() {
    return "downgrade";
  }

  @Override
  public String summary() {
    return "undoes revisions until REV is the newest";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(mayBe("REV", "-1, base, an id or its beginning, LABEL@-1 …"), "-1", "base"));
    DryOptions.declareWithPlans(spec);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck -s habits_service downgrade -1", "undoes the last revision of one service"),
        new Example(
            "limbeck -s habits_service downgrade 189b", "undoes all that is newer than a revision"),
        new Example("limbeck --all downgrade base", "undoes everything, in every service"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var execution = DryOptions.execution(typed, inputs, this);
    return new Request.OnServices(
        new DowngradeCommand(
            DryOptions.target(typed, execution, this), execution, DryOptions.tag(typed)),
        DryOptions.output(typed, inputs));
  }
}
