package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DryReport;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;

/** Prints what a command would have done. */
public final class DryText {

  private final Console console;
  private final boolean quiet;

  /**
   * A printer.
   *
   * @param quiet whether only data and problems are printed
   */
  public DryText(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Prints the scripts one behind the other, or none of them where one is missing. */
  public void scripts(CommandReport report) {
    if (report.exit() == 0) {
      for (var service : report.services()) {
        service.dry().map(DryText::script).ifPresent(console.out()::print);
      }
    }
    console.out().flush();
    report.services().forEach(this::aside);
    new ProblemLines(report).texts(console.errColours()).forEach(console.err()::println);
  }

  private static String script(DryReport answer) {
    return switch (answer) {
      case DryReport.Script script -> script.text();
    };
  }

  private void aside(ServiceReport service) {
    if (!quiet && (service.state() == State.SKIP || service.state() == State.NOT_TRIED)) {
      console
          .err()
          .println(
              "%s  %s  %s".formatted(service.state().word(), service.service(), service.note()));
    }
  }
}
