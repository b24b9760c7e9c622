package dev.limbeck.cli.arguments;

import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.UsageCode;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli refuses, as problems. */
final class Refusals {

  private Refusals() {}

  static ProblemException of(ParameterException refused, CommandSpec spec) {
    return finished(
        switch (refused) {
          case UnmatchedArgumentException unmatched ->
              unmatched(SignedNumbers.shown(unmatched.getUnmatched().getFirst()), spec);
          case MissingParameterException missing -> missing(missing.getMissing());
          case OverwrittenOptionException twice ->
              Problem.of(
                  UsageCode.BAD_VALUE,
                  "%s was given twice".formatted(name(twice.getOverwritten())));
          default ->
              Problem.of(
                  UsageCode.BAD_VALUE, String.valueOf(refused.getMessage()).replace("\0", ""));
        },
        spec);
  }

  /** Nothing was typed that says what to do. */
  static ProblemException noCommand() {
    return Problem.of(UsageCode.MISSING_ARGUMENT, "No command was given")
        .because("Commands: " + String.join(", ", Forms.NAMES))
        .fix("limbeck --help")
        .exception();
  }

  /** A word that is no command. */
  static ProblemException unknownCommand(String name) {
    var problem =
        Problem.of(UsageCode.UNKNOWN_COMMAND, "There is no command '%s'".formatted(name))
            .because("Commands: " + String.join(", ", Forms.NAMES));
    for (var near : Nearest.several(name, Forms.NAMES, 2)) {
      problem = problem.fix("limbeck " + near);
    }
    return problem.fix("limbeck --help").exception();
  }

  /** A value that a global option does not take. */
  static ProblemException badValue(String option, String value, String expected) {
    return notTaken(option, value, expected).fix("limbeck --help").exception();
  }

  /** A value that an option or argument of a command does not take. */
  static ProblemException badValue(Form form, String name, String value, String expected) {
    return notTaken(name, value, expected)
        .fix("limbeck %s --help".formatted(form.name()))
        .exception();
  }

  private static Problem notTaken(String name, String value, String expected) {
    return Problem.of(UsageCode.BAD_VALUE, "%s does not take '%s'".formatted(name, value))
        .because("It takes %s.".formatted(expected));
  }

  /** An argument or option that a command cannot do without. */
  static ProblemException missing(String what, Form form) {
    var problem = Problem.of(UsageCode.MISSING_ARGUMENT, "%s is missing".formatted(what));
    return finished(problem, GlobalForm.spec(form));
  }

  private static ProblemException finished(Problem problem, CommandSpec spec) {
    var isCommand = !spec.name().equals("limbeck");
    return problem
        .because("usage: " + HelpText.usage(spec))
        .fix(isCommand ? "limbeck %s --help".formatted(spec.name()) : "limbeck --help")
        .exception();
  }

  private static Problem unmatched(String argument, CommandSpec spec) {
    if (!argument.startsWith("-")) {
      return Problem.of(
          UsageCode.UNEXPECTED_ARGUMENT, "'%s' is one argument too many".formatted(argument));
    }
    int equals = argument.indexOf('=');
    var name = equals < 0 ? argument : argument.substring(0, equals);
    var problem = Problem.of(UsageCode.UNKNOWN_OPTION, "There is no option '%s'".formatted(name));
    var names = spec.optionsMap().keySet().stream().sorted().toList();
    return Nearest.to(name, names)
        .map(near -> problem.fix("did you mean  " + near))
        .orElse(problem);
  }

  private static Problem missing(List<ArgSpec> arguments) {
    var first = arguments.getFirst();
    var what =
        first instanceof OptionSpec option && !option.required()
            ? "The %s of %s is missing".formatted(option.paramLabel(), name(option))
            : "%s is missing".formatted(name(first));
    return Problem.of(UsageCode.MISSING_ARGUMENT, what);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
