package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.Detail;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import java.io.PrintStream;
import java.util.List;

/** Prints a report as text, whichever command it is from. */
public final class ReportText {

  private static final List<String> RUNNING = List.of("upgrade", "downgrade", "stamp");

  private final Console console;
  private final boolean quiet;

  /**
   * A printer.
   *
   * @param quiet whether only data and problems are printed
   */
  public ReportText(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Prints it; {@code ms} is how long the command took. */
  public void print(CommandReport report, long ms) {
    report.detail().ifPresent(this::detail);
    if (RUNNING.contains(report.command())) {
      problems(report);
      if (!quiet) {
        new OutcomeText(report, console.outColours()).lines(ms).forEach(console.out()::println);
      }
    } else {
      listings(report.services());
      problems(report);
    }
  }

  private void problems(CommandReport report) {
    console.out().flush();
    new ProblemLines(report).texts(console.errColours()).forEach(console.err()::println);
  }

  private void listings(List<ServiceReport> services) {
    var several = services.size() > 1;
    var column = Columns.width(services.stream().map(ServiceReport::service));
    for (var service : services) {
      if (service.state() == State.SKIP || service.state() == State.NOT_TRIED) {
        aside(service, column, service.state().word() + "  " + service.note());
        continue;
      }
      if (service.foundSomething() && !service.note().isEmpty()) {
        aside(service, several ? column : 0, service.note());
      }
      if (several) {
        var empty = service.problems().isEmpty() && service.lines().isEmpty();
        var lines = empty ? List.of("-") : service.lines();
        lines.forEach(line -> named(service.service(), column, line));
      } else {
        service.lines().forEach(console.out()::println);
      }
    }
  }

  /** What is several lines has the name before each, so that it stays with its service. */
  private void named(String service, int column, String text) {
    for (var line : text.split("\n", -1)) {
      console.out().println(Columns.row(service, column, line));
    }
  }

  private void aside(ServiceReport service, int column, String text) {
    if (!quiet) {
      console.out().flush();
      console.err().println(column == 0 ? text : Columns.row(service.service(), column, text));
    }
  }

  private void detail(Detail detail) {
    PrintStream out = console.out();
    switch (detail) {
      case Detail.QueryResults results ->
          results.results().forEach(result -> out.print(PsqlTable.render(result)));
      case Detail.Files files -> files(files);
      case Detail.Templates templates -> templates(templates);
      case Detail.Embedded embedded -> embedded(embedded);
    }
  }

  /** As Alembic prints them. */
  private void templates(Detail.Templates templates) {
    console.out().println("Available templates:\n");
    for (var template : templates.templates()) {
      console.out().println(template.name() + " - " + template.summary());
    }
    console.out().println("\nTemplates are used via the 'init' command, e.g.:");
    console.out().println("\n  limbeck init --template generic DIR");
  }

  private void files(Detail.Files files) {
    int words = Math.max(7, Columns.width(files.files().stream().map(Detail.File::word)));
    int paths = Columns.width(files.files().stream().map(Detail.File::path));
    for (var file : files.files()) {
      var path = Columns.row(file.path(), paths, file.remark());
      console.out().println(Columns.row(file.word(), words, path));
    }
    if (!files.next().isEmpty() && !quiet) {
      console.out().println(Columns.row("next:", words, files.next()));
    }
  }

  /** A URL alone where one was asked for, so that it can be handed to another program. */
  private void embedded(Detail.Embedded embedded) {
    if (embedded.url().isEmpty()) {
      console.out().println(embedded.state());
    } else if (embedded.state().equals("running")) {
      console.out().println(embedded.url().get());
    } else {
      console.out().println(embedded.state() + "  " + embedded.url().get());
    }
  }
}
