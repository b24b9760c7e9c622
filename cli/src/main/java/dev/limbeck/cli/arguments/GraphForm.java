package dev.limbeck.cli.arguments;

import static dev.limbeck.cli.arguments.Options.flag;
import static dev.limbeck.cli.arguments.Options.isOn;
import static dev.limbeck.cli.arguments.Options.offering;
import static dev.limbeck.cli.arguments.Options.text;
import static dev.limbeck.cli.arguments.Options.value;

import dev.limbeck.command.GraphCommand;
import dev.limbeck.drawing.DrawingFormat;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.TargetParser;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code limbeck graph}. */
final class GraphForm implements Form {

  @Override
  public String name() {
    return "graph";
  }

  @Override
  public String summary() {
    return "draws the revisions and how they follow each other";
  }

  @Override
  public String page() {
    return "docs/revisions.md";
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
    spec.addOption(
        offering(
            value("FORMAT", "text, ascii, dot, svg or mermaid (text)", "--format"),
            "text",
            "ascii",
            "dot",
            "svg",
            "mermaid"));
    spec.addOption(flag("the same as --format ascii", "--ascii"));
    spec.addOption(flag("do not look where the database is", "--no-current"));
    spec.addOption(value("FILE", "write the picture to a new file", "-o", "--output"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("limbeck graph", "draws all revisions, and marks where the database is"),
        new Example("limbeck graph -r current:heads", "draws what an upgrade would apply"),
        new Example("limbeck graph --format svg -o graph.svg", "draws an image"));
  }

  @Override
  public Request request(ParseResult typed, Inputs inputs) {
    return new Request.OnServices(
        new GraphCommand(
            text(typed, "--rev-range").map(TargetParser::parseRange),
            format(typed, inputs),
            !isOn(typed, "--no-current"),
            text(typed, "--output").map(inputs.folder()::resolve)));
  }

  private static DrawingFormat format(ParseResult typed, Inputs inputs) {
    var isAscii = isOn(typed, "--ascii");
    var name = text(typed, "--format").orElse(isAscii ? "ascii" : "text");
    if (isAscii && !List.of("text", "ascii").contains(name)) {
      throw Problem.of(UsageCode.BAD_VALUE, "--ascii does not go with --format " + name)
          .because("It chooses the characters that a terminal's picture is made of.")
          .fix("limbeck graph --format " + name)
          .exception();
    }
    return switch (name) {
      case "text" -> isAscii || !inputs.unicodeOut() ? DrawingFormat.ASCII : DrawingFormat.TEXT;
      case "ascii" -> DrawingFormat.ASCII;
      case "dot" -> DrawingFormat.DOT;
      case "svg" -> DrawingFormat.SVG;
      case "mermaid" -> DrawingFormat.MERMAID;
      default ->
          throw Problem.of(UsageCode.BAD_VALUE, "--format takes no '%s'".formatted(name))
              .because("It is text, ascii, dot, svg or mermaid.")
              .fix("limbeck graph --format svg")
              .exception();
    };
  }
}
