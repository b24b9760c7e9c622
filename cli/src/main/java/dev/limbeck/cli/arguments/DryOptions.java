package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.Execution;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetParser;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that show what would run in place of running it, or run what was shown. */
final class DryOptions {

  private DryOptions() {}

  /** {@code --sql} and {@code --tag}, which are Alembic's. */
  static void declare(CommandSpec spec) {
    spec.addOption(flag("print what would run as a script for psql, and run nothing", "--sql"));
    spec.addOption(value("TAG", "for revisions: current_setting('limbeck.tag')", "--tag"));
  }

  /** Those, and the options of plans. */
  static void declareWithPlans(CommandSpec spec) {
    declare(spec);
    spec.addOption(flag("show the steps and what data they lose, and run nothing", "--plan"));
    spec.addOption(value("FILE", "with --plan: write the plan to FILE", "-o", "--output"));
    spec.addOption(value("FILE", "run the plan of FILE, if nothing has changed", "--plan-file"));
  }

  static Execution execution(ParseResult typed, Inputs inputs, Form form) {
    var ways = new ArrayList<String>();
    for (var option : new String[] {"--sql", "--plan", "--plan-file"}) {
      if (isOn(typed, option)) {
        ways.add(option);
      }
    }
    if (ways.size() > 1) {
      throw together(String.join(" and ", ways), form);
    }
    if (isOn(typed, "--output") && !isOn(typed, "--plan")) {
      throw Refusals.missing("--plan, which --output belongs to,", form);
    }
    var file = text(typed, "--plan-file");
    if (file.isPresent()) {
      if (!arguments(typed).isEmpty()) {
        throw together("REV and --plan-file", form);
      }
      return new Execution.Reviewed(PlanFile.read(inputs.folder(), file.get(), form.name()));
    }
    return isOn(typed, "--sql")
        ? new Execution.Script()
        : isOn(typed, "--plan") ? new Execution.PlanOnly() : new Execution.Online();
  }

  private static ProblemException together(String what, Form form) {
    return Problem.of(UsageCode.BAD_VALUE, what + " do not go together")
        .because("Each of them says what becomes of the plan.")
        .fix("limbeck %s --help".formatted(form.name()))
        .exception();
  }

  /** The target, which a plan holds already. */
  static Target target(ParseResult typed, Execution execution, Form form) {
    if (execution instanceof Execution.Reviewed reviewed) {
      return TargetParser.parse(reviewed.plan().target());
    }
    return arguments(typed).stream()
        .findFirst()
        .map(TargetParser::parse)
        .orElseThrow(() -> Refusals.missing("REV", form));
  }

  /** Where the plan is to be written, which must be a new file. */
  static Optional<PlanOutput> output(ParseResult typed, Inputs inputs) {
    var file = text(typed, "--output");
    if (file.isPresent() && Files.exists(inputs.folder().resolve(file.get()))) {
      throw Problem.of(RunCode.PLAN_NOT_WRITTEN, file.get() + " is there already")
          .because("A plan is never written over another file. Nothing was planned.")
          .fix("remove it, or choose another name")
          .exception();
    }
    return file.map(
        name -> new PlanOutput(inputs.folder().resolve(name), arguments(typed).getFirst()));
  }

  static Optional<String> tag(ParseResult typed) {
    return text(typed, "--tag");
  }
}
