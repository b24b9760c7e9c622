package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.mayBe;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.InitCommand;
import dev.limbeck.command.InitTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck init [DIR]}. */
final class InitForm implements Form {

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "writes what a new service needs";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(mayBe("DIR", "the service's folder (here)"));
    spec.addOption(value("SCHEMA", "its schema (guessed from the folder)", "--schema"));
    spec.addOption(value("DIR", "take the settings of another service over", "--like"));
    spec.addOption(
        offering(
            value("NAME|DIR", "what to lay out (generic), or a folder to copy", "-t", "--template"),
            InitTemplate.BuiltIn.all().stream()
                .map(InitTemplate.BuiltIn::word)
                .toArray(String[]::new)));
    spec.addOption(flag("write limbeckw, which runs this version of Limbeck", "--wrapper"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck init practices_service --schema practices",
            "makes a folder for a new service"),
        new Example(
            "limbeck init --like ../habits_service", "takes the settings of another service over"),
        new Example(
            "limbeck init --template workspace shop", "lays out a workspace for several services"),
        new Example(
            "limbeck init --wrapper",
            "writes limbeckw, which fetches and runs this version of Limbeck"));
  }

  @Override
  public String page() {
    return "docs/workspaces.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var directory = arguments(typed).stream().findFirst().orElse("");
    return new Request.InFolder(
        new InitCommand(
            Path.of(directory),
            text(typed, "--schema"),
            text(typed, "--like").map(Path::of),
            InitTemplate.of(text(typed, "--template").orElse("generic")),
            isOn(typed, "--wrapper") ? Optional.of(Wrapper.text(inputs)) : Optional.empty()));
  }
}
