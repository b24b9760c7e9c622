package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;

import dev.limbeck.command.DowngradeCommand;
import dev.limbeck.revision.TargetParser;
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
    spec.addPositional(argument("REV", "-1, base, an id or its beginning, LABEL@-1 …"));
  }

  @Override
  public List<String> examples() {
    return List.of("limbeck -s habits_service downgrade -1", "limbeck --all downgrade base");
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(new DowngradeCommand(TargetParser.parse(argument(typed))));
  }
}
