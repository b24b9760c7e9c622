package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems of a report as text; one that several services share is told once. */
final class ProblemLines {

  private final Map<Problem, List<String>> services = new LinkedHashMap<>();
  private final boolean named;

  ProblemLines(CommandReport report) {
    this.named = report.services().size() > 1;
    report.problems().forEach(problem -> services(problem));
    for (var service : report.services()) {
      service.problems().forEach(problem -> services(problem).add(service.service()));
    }
  }

  private List<String> services(Problem problem) {
    return services.computeIfAbsent(problem, unused -> new ArrayList<>());
  }

  List<String> texts(Palette colours) {
    var texts = new ArrayList<String>();
    services.forEach((problem, names) -> texts.add(text(problem, names, colours)));
    return texts;
  }

  private String text(Problem problem, List<String> names, Palette colours) {
    var code = problem.code().code();
    var text = colours.bad(code) + ProblemText.render(problem).substring(code.length());
    var isSaid = names.size() == 1 && problem.what().contains(names.getFirst());
    if (!named || names.isEmpty() || isSaid) {
      return text;
    }
    var word = names.size() == 1 ? "service" : "services";
    return text + "\n  " + word + ": " + String.join(", ", names);
  }
}
