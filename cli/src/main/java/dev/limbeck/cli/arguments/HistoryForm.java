package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.HistoryCommand;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck history}. */
final class HistoryForm implements Form {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public String summary() {
    return "lists revisions, newest first";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(
        offering(
            value("RANGE", "START:END, START: or :END", "-r", "--rev-range"),
            "base",
            "current",
            "head",
            "heads"));
    spec.addOption(flag("the long form", "-v", "--verbose"));
    spec.addOption(flag("mark the revisions that the database is at", "-i", "--indicate-current"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck history", "lists all revisions"),
        new Example("limbeck history -r -2: --verbose", "shows the last two in full"),
        new Example(
            "limbeck history -r current:head", "lists from where the database is to the head"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new HistoryCommand(
            text(typed, "--rev-range").map(TargetParser::parseRange),
            isOn(typed, "--verbose"),
            isOn(typed, "--indicate-current")));
  }
}
