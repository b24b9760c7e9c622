package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.command.Execution;
import dev.limbeck.command.StampCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck stamp REV…}. */
final class StampForm implements Form {

  @Override
  public String name() {
    return "stamp";
  }

  @Override
  public String summary() {
    return "sets the version table without running anything";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(arguments("REV", 1, "head, heads, base, an id or its beginning …"));
    spec.addOption(flag("empty the version table first", "--purge"));
    DryOptions.declare(spec);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "limbeck -s habits_service stamp head",
            "says that a database made elsewhere is at the head"),
        new Example(
            "limbeck -s habits_service stamp --purge 189b1231afd4",
            "forgets all version rows and writes this one"));
  }

  @Override
  public String page() {
    return "docs/from-alembic.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var targets = arguments(typed).stream().map(TargetParser::parse).toList();
    return new Request.OnServices(
        new StampCommand(
            targets,
            isOn(typed, "--purge"),
            isOn(typed, "--sql") ? new Execution.Script() : new Execution.Online(),
            DryOptions.tag(typed)));
  }
}
