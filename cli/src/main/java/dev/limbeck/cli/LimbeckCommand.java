package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.LimbeckOptions;
import dev.limbeck.cli.arguments.CommandLineReader;
import dev.limbeck.cli.arguments.GlobalOptions;
import dev.limbeck.cli.arguments.Inputs;
import dev.limbeck.cli.arguments.Invocation;
import dev.limbeck.cli.arguments.Request;
import dev.limbeck.cli.completion.Completion;
import dev.limbeck.cli.output.Console;
import dev.limbeck.cli.output.DryText;
import dev.limbeck.cli.output.JsonReport;
import dev.limbeck.cli.output.LiveLines;
import dev.limbeck.cli.output.Palette;
import dev.limbeck.cli.output.PlanWriter;
import dev.limbeck.cli.output.Progress;
import dev.limbeck.cli.output.ReportText;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.cli.output.TypedConfirmation;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.Execution;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The whole of the command, within a process that somebody else may own. */
public final class LimbeckCommand {

  private final Map<String, String> environment;
  private final Path folder;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final AtomicReference<Optional<Limbeck>> running =
      new AtomicReference<>(Optional.empty());

  /**
   * A command in a process.
   *
   * @param folder the working folder
   * @param terminal which of the streams are terminals
   */
  public LimbeckCommand(
      Map<String, String> environment,
      Path folder,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Terminal terminal) {
    this.environment = environment;
    this.folder = folder;
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Runs what was typed and gives the exit code; prints, but neither throws nor exits. */
  public int run(List<String> arguments) {
    try {
      var inputs =
          new Inputs(
              folder,
              in,
              terminal.in(),
              Terminal.takesUnicode(out.charset(), environment),
              environment,
              Version.current(),
              new TextEditor(environment, folder, terminal, err));
      return run(new CommandLineReader(inputs).read(arguments));
    } catch (ProblemException refused) {
      return unread(arguments, refused.problems());
    } catch (RuntimeException | Error bug) {
      if (arguments.contains("--trace")) {
        bug.printStackTrace(err);
      }
      return unread(arguments, List.of(internal(bug)));
    }
  }

  /** Cancels what a server runs for the command; whether there was anything. */
  public boolean interrupt() {
    return running.get().map(Limbeck::interrupt).orElse(false);
  }

  /** What could not be read; whether JSON is wanted, and of which command, has to be guessed. */
  private int unread(List<String> arguments, List<Problem> problems) {
    var output =
        new GlobalOptions.Output(
            arguments.contains("--json"), true, false, Palette.When.AUTO, false);
    var report = CommandReport.stopped(CommandLineReader.likelyCommand(arguments), problems);
    return tell(report, output, new Execution.Online(), 0);
  }

  private int run(Invocation invocation) {
    if (invocation.request() instanceof Request.Answer answer) {
      return answer(answer.text());
    }
    if (invocation.request() instanceof Request.Completion typed) {
      return answer(Completion.answer(typed.words(), folder, environment));
    }
    var output = invocation.globals().output();
    var progress = progress(output);
    long started = System.nanoTime();
    CommandReport report;
    try {
      var limbeck = Limbeck.with(options(invocation.globals(), progress));
      running.set(Optional.of(limbeck));
      report = kept(report(invocation.request(), limbeck), invocation.request());
    } catch (RuntimeException | Error bug) {
      if (output.trace()) {
        bug.printStackTrace(err);
      }
      report = CommandReport.stopped(invocation.command(), List.of(internal(bug)));
    }
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    return tell(report, output, execution(invocation.request()), ms);
  }

  private int answer(String text) {
    out.print(text);
    out.flush();
    return 0;
  }

  private static CommandReport report(Request request, Limbeck limbeck) {
    return switch (request) {
      case Request.OnServices services -> limbeck.run(services.command());
      case Request.OnDatabase database -> limbeck.run(database.command());
      case Request.OnServer server -> limbeck.run(server.command());
      case Request.OfTemplates templates -> limbeck.run(templates.command());
      case Request.InFolder init -> limbeck.run(init.command());
      case Request.Completion unused -> throw new IllegalStateException("answered already");
      case Request.Answer unused -> throw new IllegalStateException("answered already");
    };
  }

  private LimbeckOptions options(GlobalOptions globals, Progress progress) {
    return new LimbeckOptions(
        globals.folder().map(folder::resolve).orElse(folder),
        folder,
        globals.file().map(folder::resolve),
        globals.env(),
        globals.url(),
        globals.services(),
        globals.all(),
        globals.jobs(),
        globals.arguments(),
        environment,
        Version.current(),
        progress,
        globals
            .confirmed()
            .map(TypedConfirmation::given)
            .orElseGet(() -> TypedConfirmation.asking(in, err, terminal, progress)),
        List.of());
  }

  private Progress progress(GlobalOptions.Output output) {
    var amount =
        output.quiet()
            ? Progress.Amount.NONE
            : output.verbose() ? Progress.Amount.ALL : Progress.Amount.STEPS;
    var isLive = terminal.err() && amount != Progress.Amount.NONE && !output.json();
    return new Progress(
        console(output), amount, output.trace(), LiveLines.on(err, isLive, environment));
  }

  private Console console(GlobalOptions.Output output) {
    return Console.of(out, err, terminal, output.colour(), environment);
  }

  /** The report, with its plan written where that was asked for. */
  private static CommandReport kept(CommandReport report, Request request) {
    if (request instanceof Request.OnServices services && services.output().isPresent()) {
      var output = services.output().get();
      return PlanWriter.written(report, output.file(), output.target(), Version.current());
    }
    return report;
  }

  private static Execution execution(Request request) {
    return request instanceof Request.OnServices services
        ? services.command().execution()
        : new Execution.Online();
  }

  private int tell(
      CommandReport report, GlobalOptions.Output output, Execution execution, long ms) {
    if (output.json()) {
      out.println(JsonReport.render(report, Version.current()));
    } else {
      switch (execution) {
        case Execution.Online unused ->
            new ReportText(console(output), output.quiet()).print(report, ms);
        case Execution.Reviewed unused ->
            new ReportText(console(output), output.quiet()).print(report, ms);
        case Execution.Script unused ->
            new DryText(console(output), output.quiet()).scripts(report);
        case Execution.PlanOnly unused ->
            new DryText(console(output), output.quiet()).plans(report);
      }
    }
    out.flush();
    err.flush();
    return report.exit();
  }

  private static Problem internal(Throwable bug) {
    return Problem.of(RunCode.INTERNAL, "Limbeck itself failed: " + bug)
        .because("This is a defect of Limbeck. What was committed before it stays committed.")
        .fix("run again with  --trace  and report what it prints");
  }
}
