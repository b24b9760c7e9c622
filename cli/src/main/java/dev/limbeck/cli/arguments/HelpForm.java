package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.mayBe;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck help [COMMAND]}. */
final class HelpForm implements Form {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "tells of all commands, or more of one";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(mayBe("COMMAND", "the command to tell of (all, in short)"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck help", "names the commands and the options that all of them have"),
        new Example("limbeck help upgrade", "prints what limbeck upgrade --help prints"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var text =
        arguments(typed).stream()
            .findFirst()
            .map(name -> Forms.named(name).orElseThrow(() -> Refusals.unknownCommand(name)))
            .map(HelpText::of)
            .orElseGet(HelpText::all);
    return new Request.Answer(text);
  }
}
