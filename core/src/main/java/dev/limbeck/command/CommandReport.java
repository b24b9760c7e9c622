package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command did, whichever it was; all that {@code --json} prints.
 *
 * @param command its name, {@code upgrade}
 * @param services one for each service that it acted on, in the order of the workspace
 * @param problems what stopped the command as a whole; those of a service stand with the service
 * @param detail what the command answers beside the services
 */
public record CommandReport(
    String command, List<ServiceReport> services, List<Problem> problems, Optional<Detail> detail) {

  /** Copies the lists. */
  public CommandReport {
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }

  /** A report on services alone. */
  public static CommandReport of(String command, List<ServiceReport> services) {
    return new CommandReport(command, services, List.of(), Optional.empty());
  }

  /** The report of a command that answers something of its own. */
  public static CommandReport of(String command, Detail detail) {
    return new CommandReport(command, List.of(), List.of(), Optional.of(detail));
  }

  /** The report of a command that was stopped before it could begin. */
  public static CommandReport stopped(String command, List<Problem> problems) {
    return new CommandReport(command, List.of(), problems, Optional.empty());
  }

  /**
   * What the process exits with: 0 done, 1 failed, 2 usage, 3 found something, 4 the lock was not
   * to be had; where several hold, failed counts most.
   */
  public int exit() {
    var found = services.stream().anyMatch(ServiceReport::foundSomething) ? 3 : 0;
    return Stream.concat(
            problems.stream(), services.stream().flatMap(service -> service.problems().stream()))
        .map(problem -> problem.code().exit())
        .reduce((one, other) -> one.equals(other) ? one : Integer.valueOf(1))
        .orElse(notTried() ? 1 : found);
  }

  private boolean notTried() {
    return services.stream().anyMatch(service -> service.state() == ServiceReport.State.NOT_TRIED);
  }
}
