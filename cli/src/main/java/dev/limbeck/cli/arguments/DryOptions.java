package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.Execution;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that print what would run in place of running it. */
final class DryOptions {

  private DryOptions() {}

  /** {@code --sql} and {@code --tag}, which are Alembic's. */
  static void declare(CommandSpec spec) {
    spec.addOption(flag("print what would run as a script for psql, and run nothing", "--sql"));
    spec.addOption(value("TAG", "for revisions: current_setting('limbeck.tag')", "--tag"));
  }

  static Execution execution(ParseResult typed) {
    return isOn(typed, "--sql") ? new Execution.Script() : new Execution.Online();
  }

  static Optional<String> tag(ParseResult typed) {
    return text(typed, "--tag");
  }
}
