package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.command.EnsureVersionCommand;
import dev.limbeck.command.Execution;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck ensure_version}. */
final class EnsureVersionForm implements Form {

  @Override
  public String name() {
    return "ensure_version";
  }

  @Override
  public String summary() {
    return "creates the version table, if it is missing";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(flag("print what would run as a script for psql, and run nothing", "--sql"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck ensure_version", "creates schema, version table and history of all services"),
        new Example("limbeck -s habits_service ensure-version", "does so for one"));
  }

  @Override
  public String page() {
    return "docs/revisions.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new EnsureVersionCommand(
            isOn(typed, "--sql") ? new Execution.Script() : new Execution.Online()));
  }
}
