package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.argument;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.ShowCommand;
import dev.limbeck.command.SourceForm;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck show REV}. */
final class ShowForm implements Form {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "shows a revision in full, or what it does";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        offering(
            argument("REV", "head, heads, current, an id or its beginning …"),
            "head",
            "heads",
            "base",
            "current"));
    spec.addOption(offering(value("FORM", "what it does, as sql or java", "--as"), "sql", "java"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck show head", "shows the newest revision"),
        new Example("limbeck -s habits_service show 3b7a", "shows the revision whose id begins so"),
        new Example(
            "limbeck -s habits_service show head --as java",
            "writes what a revision does as methods in Java"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    var target = TargetParser.parse(argument(typed));
    return new Request.OnServices(new ShowCommand(target, text(typed, "--as").map(ShowForm::form)));
  }

  private static SourceForm form(String name) {
    return switch (name) {
      case "sql" -> SourceForm.SQL;
      case "java" -> SourceForm.JAVA;
      default ->
          throw Problem.of(UsageCode.BAD_VALUE, "--as takes no '%s'".formatted(name))
              .because("A revision is shown as sql or java.")
              .fix("limbeck show head --as sql")
              .exception();
    };
  }
}
