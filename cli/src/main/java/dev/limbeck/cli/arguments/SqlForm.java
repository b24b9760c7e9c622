package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.arguments;
import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.mayBe;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.SqlCommand;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.UsageCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck sql [QUERY]}. */
final class SqlForm implements Form {

  @Override
  public String name() {
    return "sql";
  }

  @Override
  public String summary() {
    return "runs SQL and prints tables as psql does";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(mayBe("QUERY", "one or more statements (what is read from stdin)"));
    spec.addOption(value("FILE", "take the statements from FILE", "-f", "--file"));
    spec.addOption(flag("let them change something", "--write"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck sql \"SELECT * FROM habits.alembic_version\"", "prints a table"),
        new Example("limbeck --json sql -f report.sql", "prints the results of a file as JSON"));
  }

  @Override
  public String page() {
    return "docs/workspaces.md";
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnDatabase(new SqlCommand(query(typed, inputs), isOn(typed, "--write")));
  }

  private String query(ParseResult typed, Inputs inputs) {
    var query = arguments(typed);
    var file = text(typed, "--file");
    if (!query.isEmpty() && file.isPresent()) {
      throw Refusals.badValue(
          this, "QUERY", query.getFirst(), "statements where there is no --file, but not both");
    }
    if (!query.isEmpty()) {
      return query.getFirst();
    }
    if (file.isEmpty() && inputs.inIsTerminal()) {
      throw Refusals.missing("QUERY", this);
    }
    try {
      return file.isPresent()
          ? Files.readString(inputs.folder().resolve(file.get()))
          : new String(inputs.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ProblemException(
          List.of(
              Problem.of(UsageCode.UNREADABLE, "Cannot read " + file.orElse("the standard input"))
                  .because(FileTrouble.reason(unreadable))),
          unreadable);
    }
  }
}
