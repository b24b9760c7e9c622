package dev.limbeck.acceptance.packaged;

import dev.limbeck.Limbeck;
import dev.limbeck.LimbeckOptions;
import dev.limbeck.command.UpgradeCommand;
import dev.limbeck.problem.ProblemText;
import dev.limbeck.revision.TargetParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** An application that upgrades its database when it starts: {@code FOLDER URL}. */
final class ApplicationProgram {

  private ApplicationProgram() {}

  /** Tells what became of it, and whether this Java has a compiler. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var environment = Map.of("DATABASE_URL", arguments[1], "XDG_CACHE_HOME", arguments[0]);
    var limbeck = Limbeck.with(LimbeckOptions.in(Path.of(arguments[0]), environment));
    var report = limbeck.run(UpgradeCommand.to(TargetParser.parse("head")));
    report.problems().forEach(problem -> out.println(ProblemText.render(problem)));
    report
        .services()
        .forEach(service -> {
          out.println(service.state() + " " + service.to());
          service.problems().forEach(problem -> out.println(ProblemText.render(problem)));
        });
    out.println("compiler: " + ModuleLayer.boot().findModule("jdk.compiler").isPresent());
  }
}
