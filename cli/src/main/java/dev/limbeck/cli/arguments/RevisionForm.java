package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.repeatable;
import static dev.limbeck.cli.arguments.Options.texts;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.RevisionCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
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
    RevisionOptions.declare(spec);
    AutogenerateOptions.declare(spec);
    spec.addOption(
        repeatable(
            "REV", "what it revises (head); base for a new root, several for a merge", "--head"));
    spec.addOption(
        repeatable(
            "REV", "what must be applied before: an id or a label; repeatable", "--depends-on"));
    spec.addOption(value("DIR", "the version location to write to", "--version-path"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck revision -m \"add streaks\"", "writes a file on top of the head"),
        new Example(
            "limbeck revision --autogenerate -m \"add email\"",
            "writes what leads from the files to the models, and proves it"),
        new Example(
            "limbeck -s habits_service revision -m \"add streaks\" --rev-id 0007",
            "chooses the id itself"),
        new Example(
            "limbeck revision -m \"stock\" --head base --branch-label stock --depends-on 3b7a",
            "begins a branch of its own, which needs a revision of another"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var heads = texts(typed, "--head");
    var targets = (heads.isEmpty() ? List.of("head") : heads).stream().map(TargetParser::parse);
    return new Request.OnServices(
        new RevisionCommand(
            targets.toList(),
            RevisionOptions.of(this, typed),
            AutogenerateOptions.of(this, typed)));
  }
}
