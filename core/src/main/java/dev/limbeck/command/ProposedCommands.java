package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ShellWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the commands that problems propose, so that they can be pasted where this command was
 * typed: with its folder, file and environment, and with the service where there are several.
 *
 * <p>Whoever makes a problem writes {@code limbeck upgrade heads}, at the begin of a fix or behind
 * two spaces, and need not know how Limbeck was called.
 *
 * @param options the options that this command was called with, each with a space before it
 * @param arguments the {@code -x} arguments for revisions, each with a space before it
 * @param inWorkspace whether there is a workspace around the services
 * @param here the service in whose folder the command runs; empty in the workspace's own folder
 */
public record ProposedCommands(
    String options, String arguments, boolean inWorkspace, Optional<String> here) {

  /** What runs revisions, and so takes arguments for them. */
  private static final List<String> RUNNING = List.of("upgrade", "downgrade");

  private static final String INIT = "limbeck init";
  private static final Pattern COMMAND = Pattern.compile("(^|  )limbeck (?!init\\b)(?=(\\w*))");

  /** Completes what does not concern a single service. */
  public List<Problem> completed(List<Problem> problems) {
    return completed(problems, options);
  }

  /** Completes what one service was stopped by. */
  public List<Problem> completed(List<Problem> problems, ServiceConfig service) {
    var named = inWorkspace && !here.equals(Optional.of(service.name()));
    var placed = problems.stream().map(problem -> placed(problem, service.shownFolder())).toList();
    return completed(placed, options + (named ? " -s " + ShellWord.of(service.name()) : ""));
  }

  /** {@code init} takes a folder and no service. */
  private static Problem placed(Problem problem, String folder) {
    var there = folder.equals(".") ? INIT : INIT + " " + ShellWord.of(folder);
    return withFixes(
        problem, problem.fixes().stream().map(fix -> fix.equals(INIT) ? there : fix).toList());
  }

  private List<Problem> completed(List<Problem> problems, String added) {
    return problems.stream().map(problem -> completed(problem, added)).toList();
  }

  private Problem completed(Problem problem, String added) {
    return withFixes(problem, problem.fixes().stream().map(fix -> completed(fix, added)).toList());
  }

  private String completed(String fix, String added) {
    return COMMAND
        .matcher(fix)
        .replaceAll(found -> {
          var given = RUNNING.contains(found.group(2)) ? arguments : "";
          var prefix = found.group(1) + "limbeck" + added + given + " ";
          return Matcher.quoteReplacement(prefix);
        });
  }

  private static Problem withFixes(Problem problem, List<String> fixes) {
    return new Problem(problem.code(), problem.what(), problem.why(), fixes, problem.location());
  }
}
