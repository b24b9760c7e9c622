package dev.limbeck.cli.arguments;

import dev.limbeck.command.CheckCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck check}. */
final class CheckForm implements Form {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "tells whether the database has all that the files have";
  }

  @Override
  public void declare(CommandSpec spec) {}

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck check", "exits with 3 and lists the missing revisions, if there are some"),
        new Example("limbeck --env production check", "asks the same of another database"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(new CheckCommand());
  }
}
