package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.isOn;

import dev.limbeck.problem.ProblemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads arguments, in two passes: the global options up to the command, then the command's. */
public final class CommandLineReader {

  /** The command that shells' completion calls; no help names it. */
  public static final String COMPLETE = "__complete";

  private final Inputs inputs;

  /** A reader for one process. */
  public CommandLineReader(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * What was typed.
   *
   * @throws ProblemException of a code that exits with 2 where it cannot be understood
   */
  public Invocation read(List<String> arguments) {
    var first = GlobalForm.spec();
    var before = parse(first, SignedNumbers.hidden(arguments));
    if (isOn(before, "--version")) {
      return answer(before, "limbeck " + inputs.version() + "\n");
    }
    List<String> rest = before.matchedPositionalValue(0, List.of());
    if (isOn(before, "--help")) {
      return answer(before, HelpText.all());
    }
    if (rest.isEmpty()) {
      throw Refusals.noCommand();
    }
    if (rest.getFirst().equals(COMPLETE)) {
      var words = rest.subList(1, rest.size()).stream().map(SignedNumbers::shown).toList();
      return new Invocation(GlobalReading.of(before), "", new Request.Completion(words));
    }
    var form =
        Forms.named(rest.getFirst()).orElseThrow(() -> Refusals.unknownCommand(rest.getFirst()));
    return command(form, before, rest.subList(1, rest.size()));
  }

  /** The command that somebody probably meant who typed what cannot be read; may be empty. */
  public static String likelyCommand(List<String> arguments) {
    for (var argument : arguments) {
      if (Forms.NAMES.contains(argument)) {
        return argument;
      }
    }
    return "";
  }

  private Invocation command(Form form, ParseResult before, List<String> rest) {
    var spec = GlobalForm.spec(form);
    if (rest.contains("--help") || rest.contains("-h")) {
      return answer(before, HelpText.of(form));
    }
    var typed = parse(spec, rest);
    var globals = GlobalReading.of(before, typed, form);
    return new Invocation(globals, form.name(), form.request(typed, inputs));
  }

  private static Invocation answer(ParseResult before, String text) {
    return new Invocation(GlobalReading.of(before), "", new Request.Answer(text));
  }

  private static ParseResult parse(CommandSpec spec, List<String> arguments) {
    var parser = new CommandLine(spec);
    parser.setExpandAtFiles(false);
    parser.setInterpolateVariables(false);
    try {
      return parser.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException refused) {
      throw Refusals.of(refused, spec);
    }
  }
}
