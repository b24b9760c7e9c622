package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.DiffCommand;
import dev.limbeck.command.DiffOperand;
import dev.limbeck.command.SourceForm;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.UsageCode;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck diff A B}. */
final class DiffForm implements Form {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "tells what two states of a schema differ in";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(
            arguments("STATE", 2, "database, model, head, an id …, a .sql file or folder/, a URL"),
            "database",
            "model",
            "head",
            "base"));
    spec.addOption(
        offering(value("FORM", "what leads from A to B, as sql or java", "--as"), "sql", "java"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck diff database model", "says what the models change"),
        new Example("limbeck diff head database --as sql", "says what was changed by hand, in SQL"),
        new Example("limbeck diff 3b7a head", "says what the revisions after one do together"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var states = arguments(typed);
    if (states.size() != 2) {
      throw Problem.of(UsageCode.BAD_VALUE, "diff takes two states, not " + states.size())
          .because("They are: %s.".formatted(String.join(" ", states)))
          .fix("limbeck diff database model")
          .exception();
    }
    return new Request.OnServices(
        new DiffCommand(
            DiffOperand.parse(states.getFirst()),
            DiffOperand.parse(states.getLast()),
            text(typed, "--as").map(word -> form(this, word))));
  }

  /** The form of a word. */
  static SourceForm form(Form form, String word) {
    return switch (word) {
      case "sql" -> SourceForm.SQL;
      case "java" -> SourceForm.JAVA;
      default -> throw Refusals.badValue(form, "--as", word, "sql or java");
    };
  }
}
