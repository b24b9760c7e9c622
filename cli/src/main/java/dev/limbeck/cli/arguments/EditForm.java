package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.offering;

import dev.limbeck.command.EditCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck edit}. */
final class EditForm implements Form {

  @Override
  public String name() {
    return "edit";
  }

  @Override
  public String summary() {
    return "opens the file of a revision in $VISUAL or $EDITOR";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(
            argument("REV", "head, heads, current, an id or its beginning …"),
            "head",
            "heads",
            "current"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck edit head", "opens the newest revision"),
        new Example("limbeck -s habits_service edit 3b7a", "opens one by the beginning of its id"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new EditCommand(TargetParser.parse(argument(typed)), inputs.editor()));
  }
}
