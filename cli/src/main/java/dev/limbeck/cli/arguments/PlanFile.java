package dev.limbeck.cli.arguments;

import dev.limbeck.command.PlanReport;
import dev.limbeck.command.PlanStep;
import dev.limbeck.command.ReviewedPlan;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.sql.DataLoss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the file that {@code --plan -o} wrote. */
final class PlanFile {

  private PlanFile() {}

  /** The plan; throws a problem where the file holds none, or one for another command. */
  static ReviewedPlan read(Path folder, String source, String command) {
    var plan = parse(source, text(folder.resolve(source), source));
    if (!plan.command().equals(command)) {
      throw Problem.of(
              RunCode.NO_PLAN,
              "%s is a plan for %s, not for %s".formatted(source, plan.command(), command))
          .fix("limbeck %s --plan-file %s".formatted(plan.command(), source))
          .exception();
    }
    return plan;
  }

  private static String text(Path path, String source) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new ProblemException(
          List.of(
              Problem.of(UsageCode.UNREADABLE, "Cannot read " + source)
                  .because(FileTrouble.reason(unreadable))),
          unreadable);
    }
  }

  private static ReviewedPlan parse(String source, String text) {
    try {
      var json = JsonTree.read(text);
      var services = new ArrayList<PlanReport>();
      for (var service : json.field("services").elements()) {
        services.add(service(service));
      }
      return new ReviewedPlan(source, json.text("command"), json.text("target"), services);
    } catch (IOException | IllegalArgumentException wrong) {
      throw new ProblemException(
          List.of(
              Problem.of(RunCode.NO_PLAN, source + " is no plan of Limbeck's")
                  .because(reason(wrong))
                  .fix("limbeck upgrade head --plan -o PLAN.json    (writes one)")),
          wrong);
    }
  }

  /** The reader's own words, without what it says of its settings. */
  private static String reason(Exception wrong) {
    return String.valueOf(wrong.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll("\\[Source: .*?; (line: \\d+, column: \\d+)]", "$1");
  }

  private static PlanReport service(JsonTree json) throws IOException {
    var steps = new ArrayList<PlanStep>();
    for (var step : json.field("steps").elements()) {
      steps.add(step(step));
    }
    return new PlanReport(
        json.text("service"),
        json.text("schema"),
        json.text("database"),
        json.text("server"),
        json.text("catalog"),
        ids(json, "from"),
        ids(json, "to"),
        steps);
  }

  private static PlanStep step(JsonTree json) throws IOException {
    var losses = new ArrayList<DataLoss>();
    for (var loss : json.field("losses").elements()) {
      var kind = loss.text("kind").toUpperCase(Locale.ROOT).replace(' ', '_');
      losses.add(new DataLoss(DataLoss.Kind.valueOf(kind), loss.text("words")));
    }
    return new PlanStep(
        new RevisionId(json.text("revision")),
        ids(json, "down_revision"),
        json.text("direction"),
        json.text("message"),
        json.text("path"),
        json.text("checksum"),
        PlanStep.Mode.valueOf(json.text("mode").toUpperCase(Locale.ROOT)),
        Integer.parseInt(json.text("statements")),
        json.field("checks").elements().stream().map(JsonTree::text).toList(),
        ids(json, "rows"),
        losses);
  }

  private static List<RevisionId> ids(JsonTree json, String name) throws IOException {
    return json.field(name).elements().stream().map(id -> new RevisionId(id.text())).toList();
  }
}
