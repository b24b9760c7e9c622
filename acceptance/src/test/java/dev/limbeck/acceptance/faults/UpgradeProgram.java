package dev.limbeck.acceptance.faults;

import dev.limbeck.Limbeck;
import dev.limbeck.LimbeckOptions;
import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.CommandListener;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.UpgradeCommand;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.revision.TargetParser;
import dev.limbeck.run.RunEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * {@code upgrade head} as a program of its own that prints each event on a line as it happens, so
 * that a test can wait for it.
 */
final class UpgradeProgram {

  private static final UpgradeCommand TO_HEAD = UpgradeCommand.to(TargetParser.parse("head"));

  private UpgradeProgram() {}

  /** Prints {@code ready}, waits for a line, then upgrades the folder. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("ready");
    if (System.in.read() < 0) {
      return;
    }
    var report =
        run(
            Path.of(arguments[0]),
            System.getenv(),
            event -> line(event).ifPresent(line -> out.println(line)));
    out.println(problems(report));
    System.exit(report.exit());
  }

  /** The same in this process. */
  static CommandReport run(Path folder, Map<String, String> environment, CommandListener listener) {
    return Limbeck.with(options(folder, environment, listener)).run(TO_HEAD);
  }

  /** The same in this process, on connections of an application. */
  static CommandReport over(DataSource source, Path folder, CommandListener listener) {
    return Limbeck.over(source, options(folder, Map.of(), listener)).run(TO_HEAD);
  }

  private static LimbeckOptions options(
      Path folder, Map<String, String> environment, CommandListener listener) {
    var plain = LimbeckOptions.in(folder, environment);
    return new LimbeckOptions(
        folder,
        folder,
        plain.file(),
        plain.env(),
        plain.url(),
        plain.services(),
        plain.all(),
        8,
        plain.arguments(),
        environment,
        "test",
        listener,
        plain.confirmation(),
        plain.hooks());
  }

  /** The same in this process, on a database, without listening. */
  static CommandReport run(Path folder, String url) {
    return run(folder, Map.of("DATABASE_URL", url), event -> {});
  }

  /** All problems of a report as they are printed; empty where there are none. */
  static String problems(CommandReport report) {
    return Stream.concat(
            report.problems().stream(),
            report.services().stream().flatMap(service -> service.problems().stream()))
        .map(ProblemText::render)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> line(CommandEvent event) {
    return switch (event) {
      case CommandEvent.DatabaseChosen unused -> Optional.of("database");
      case CommandEvent.Note note -> Optional.of("note " + note.text());
      case CommandEvent.Running running -> Optional.of(line(running.event()));
      case CommandEvent.ServicesChosen unused -> Optional.empty();
      case CommandEvent.Compiling unused -> Optional.empty();
      case CommandEvent.ServiceStarted unused -> Optional.empty();
      case CommandEvent.ServiceFinished unused -> Optional.empty();
      case CommandEvent.Stopped stopped -> {
        stopped.exception().printStackTrace();
        yield Optional.empty();
      }
    };
  }

  private static String line(RunEvent event) {
    return switch (event) {
      case RunEvent.StepStarted started -> "started " + started.step().revision().id();
      case RunEvent.StatementStarted statement -> "statement " + statement.number();
      case RunEvent.StepFinished finished -> "finished " + finished.step().revision().id();
      case RunEvent.Stamped stamped -> "stamped " + stamped.stamp().description();
      case RunEvent.StepEmpty empty -> "empty " + empty.step().revision().id();
      case RunEvent.Notice notice -> "notice " + notice.text();
      case RunEvent.Remark remark -> "remark " + remark.text();
      case RunEvent.Waiting waiting -> "waiting for " + waiting.what();
      case RunEvent.Resumed resumed -> "resumed behind " + resumed.done();
      case RunEvent.PageDone page -> "page " + page.rows();
      case RunEvent.Thrown thrown -> "thrown " + thrown.cause();
      case RunEvent.ExternalChange change -> "external " + change.what();
    };
  }
}
