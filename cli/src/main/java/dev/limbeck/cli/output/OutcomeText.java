package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of each service, and a summary, for the commands that change databases. */
final class OutcomeText {

  private static final String HEAD = " (head)";

  private final CommandReport report;
  private final Palette colours;

  OutcomeText(CommandReport report, Palette colours) {
    this.report = report;
    this.colours = colours;
  }

  List<String> lines(long ms) {
    var services = report.services();
    var lines = new ArrayList<String>();
    int words = Math.max(4, Columns.width(services.stream().map(service -> word(service.state()))));
    int names = Columns.width(services.stream().map(ServiceReport::service));
    for (var service : services) {
      var rest = Columns.row(service.service(), names, outcome(service));
      var word = word(service.state());
      lines.add(painted(service.state(), word) + Columns.row("", words - word.length(), rest));
    }
    if (services.size() == 1) {
      lines.set(0, lines.getFirst() + where() + took(ms));
    } else if (services.size() > 1) {
      lines.add(summary(services) + took(ms));
    }
    return lines;
  }

  private String painted(State state, String word) {
    return switch (state) {
      case OK, APPLIED -> colours.good(word);
      case SKIP, NOT_TRIED -> colours.attention(word);
      case FAILED -> colours.bad(word);
    };
  }

  private static String word(State state) {
    return state == State.APPLIED ? State.OK.word() : state.word();
  }

  private String outcome(ServiceReport service) {
    return switch (service.state()) {
      case APPLIED -> done(service) + "now " + service.note();
      case OK -> nothing(service.note());
      case SKIP, NOT_TRIED -> service.note();
      case FAILED -> failed(service);
    };
  }

  private String done(ServiceReport service) {
    int count = service.steps().size();
    return switch (report.command()) {
      case "upgrade" -> "applied %d, ".formatted(count);
      case "downgrade" -> "undone %d, ".formatted(count);
      default -> "stamped, ";
    };
  }

  private static String nothing(String note) {
    for (var row : note.split(", ", -1)) {
      if (!row.endsWith(HEAD)) {
        return "Already at %s, nothing to do".formatted(note);
      }
    }
    return "Already at head, nothing to do (%s)".formatted(note.replace(HEAD, ""));
  }

  private String failed(ServiceReport service) {
    var codes =
        service.problems().stream()
            .map(problem -> problem.code().code())
            .distinct()
            .collect(Collectors.joining(", "));
    var done = service.steps().isEmpty() ? "" : ", " + done(service).replace(", ", "");
    return codes + done + (service.note().isEmpty() ? "" : ", now " + service.note());
  }

  private String summary(List<ServiceReport> services) {
    return "%d services%s: %d %s, %d %s, %d skipped, %d failed, %d not tried"
        .formatted(
            services.size(),
            where(),
            count(State.APPLIED),
            report.command().equals("upgrade") ? "applied" : changed(),
            count(State.OK),
            isAtHead(services) ? "already at head" : "unchanged",
            count(State.SKIP),
            count(State.FAILED),
            count(State.NOT_TRIED));
  }

  private String changed() {
    return report.command().equals("downgrade") ? "downgraded" : "stamped";
  }

  private boolean isAtHead(List<ServiceReport> services) {
    return report.command().equals("upgrade")
        && services.stream()
            .filter(service -> service.state() == State.OK)
            .allMatch(service -> service.note().endsWith(HEAD));
  }

  private long count(State state) {
    return report.services().stream().filter(service -> service.state() == state).count();
  }

  private String where() {
    var databases =
        report.services().stream()
            .map(ServiceReport::database)
            .filter(database -> !database.isEmpty())
            .distinct()
            .toList();
    return databases.isEmpty() ? "" : " on " + String.join(", ", databases);
  }

  private static String took(long ms) {
    return String.format(Locale.ROOT, " (%.1f s)", ms / 1000.0);
  }
}
