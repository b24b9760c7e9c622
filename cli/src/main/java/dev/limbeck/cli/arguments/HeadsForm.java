package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.command.HeadsCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck heads}. */
final class HeadsForm implements Form {

  @Override
  public String name() {
    return "heads";
  }

  @Override
  public String summary() {
    return "shows the newest revisions of the files";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(flag("the long form", "-v", "--verbose"));
    spec.addOption(
        flag("without heads that another revision depends on", "--resolve-dependencies"));
    spec.addOption(flag("exit with 3 if there is more than one", "--check"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck heads", "lists the heads of the files, without a database"),
        new Example("limbeck heads --check", "fails a build with 3 where two branches met"),
        new Example("limbeck heads --verbose", "shows them in full, with message, date and file"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new HeadsCommand(
            isOn(typed, "--verbose"),
            isOn(typed, "--resolve-dependencies"),
            isOn(typed, "--check")));
  }
}
