package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;

import dev.limbeck.command.MergeCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck merge REV…}. */
final class MergeForm implements Form {

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public String summary() {
    return "writes a revision that makes one head of several";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(arguments("REV", 0, "heads, or the ids to merge"));
    RevisionOptions.declare(spec);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck merge heads", "writes a file that revises all heads"),
        new Example(
            "limbeck merge -m \"merge heads\" 5c1e0a77b2d4 77ab31c90e55", "merges just these two"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var targets = arguments(typed).stream().map(TargetParser::parse).toList();
    return new Request.OnServices(new MergeCommand(targets, RevisionOptions.of(this, typed)));
  }
}
