package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.offering;

import dev.limbeck.command.EmbeddedCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck embedded ACTION}. */
final class EmbeddedForm implements Form {

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public String summary() {
    return "runs the embedded PostgreSQL for other programs";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(offering(argument("ACTION", "start, stop or url"), "start", "stop", "url"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck embedded start", "starts it, and leaves it running"),
        new Example("psql \"$(limbeck embedded url)\"", "opens a shell on it"));
  }

  @Override
  public String page() {
    return "docs/workspaces.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var action = argument(typed);
    return new Request.OnServer(
        new EmbeddedCommand(
            switch (action) {
              case "start" -> EmbeddedCommand.Action.START;
              case "stop" -> EmbeddedCommand.Action.STOP;
              case "url" -> EmbeddedCommand.Action.URL;
              default -> throw Refusals.badValue(this, "ACTION", action, "start, stop or url");
            }));
  }
}
