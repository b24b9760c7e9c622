package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.repeatable;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.texts;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.autogenerate.Rename;
import dev.limbeck.command.Autogenerate;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.UsageCode;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of what compares models with what is. */
final class AutogenerateOptions {

  private AutogenerateOptions() {}

  static void declare(CommandSpec spec) {
    spec.addOption(flag("with what leads from the files to the models, proven", "--autogenerate"));
    spec.addOption(
        repeatable("NOW=THEN", "what was renamed, users.email=users.mail; repeatable", "--rename"));
    spec.addOption(from());
  }

  static OptionSpec from() {
    return offering(
        value("SIDE", "what the models are compared with (files)", "--from"), "files", "database");
  }

  static Optional<Autogenerate> of(Form form, ParseResult typed) {
    if (isOn(typed, "--autogenerate")) {
      var renames = texts(typed, "--rename").stream().map(Rename::parse).toList();
      return Optional.of(new Autogenerate(renames, isFromDatabase(form, typed)));
    }
    for (var name : new String[] {"--rename", "--from"}) {
      if (isOn(typed, name)) {
        throw Problem.of(UsageCode.BAD_VALUE, name + " goes with --autogenerate")
            .because("A revision that is written by hand compares nothing.")
            .fix("limbeck revision --autogenerate -m \"...\"")
            .exception();
      }
    }
    return Optional.empty();
  }

  static boolean isFromDatabase(Form form, ParseResult typed) {
    var from = text(typed, "--from").orElse("files");
    return switch (from) {
      case "files" -> false;
      case "database" -> true;
      default -> throw Refusals.badValue(form, "--from", from, "files or database");
    };
  }
}
