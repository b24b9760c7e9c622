package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.RevisionCommand;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck revision -m MSG}. */
final class RevisionForm implements Form {

  @Override
  public String name() {
    return "revision";
  }

  @Override
  public String summary() {
    return "writes the file of a new revision";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(value("MSG", "what it does, in a few words", "-m", "--message"))
            .required(true)
            .build());
    spec.addOption(value("ID", "its id, instead of a random one", "--rev-id"));
    spec.addOption(value("REV", "what it revises (head); base for a new root", "--head"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck revision -m \"add streaks\"", "writes a file on top of the head"),
        new Example(
            "limbeck -s habits_service revision -m \"add streaks\" --rev-id 0007",
            "chooses the id itself"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new RevisionCommand(
            text(typed, "--message").orElseThrow(),
            text(typed, "--rev-id").map(RevisionId::new),
            TargetParser.parse(text(typed, "--head").orElse("head"))));
  }
}
