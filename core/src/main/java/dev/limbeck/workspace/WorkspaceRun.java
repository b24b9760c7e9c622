package dev.limbeck.workspace;

import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.CommandReport;
import dev.limbeck.command.DowngradeCommand;
import dev.limbeck.command.Execution;
import dev.limbeck.command.SchemaGuess;
import dev.limbeck.command.ServiceCommand;
import dev.limbeck.command.ServiceContext;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.command.Surroundings;
import dev.limbeck.command.UpgradeCommand;
import dev.limbeck.config.Member;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.config.UnconfiguredService;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Runs a command over services: those that do not depend on each other in parallel, a dependent one
 * after those it depends on.
 */
public final class WorkspaceRun {

  private final Surroundings surroundings;
  private final ServiceCommand command;
  private final int jobs;

  /**
   * A run that has not begun.
   *
   * @param jobs how many services at once
   */
  public WorkspaceRun(Surroundings surroundings, ServiceCommand command, int jobs) {
    this.surroundings = surroundings;
    this.command = command;
    this.jobs = jobs;
  }

  /** Runs it; the reports are in the order of the members, of a dry run in that of a run. */
  public CommandReport run(List<Member> members) {
    var waits = waits(members);
    try (var pool = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, members.size())))) {
      var futures = new LinkedHashMap<String, CompletableFuture<ServiceReport>>();
      members.forEach(member -> futures.put(member.name(), new CompletableFuture<>()));
      for (var member : members) {
        start(member, waits.getOrDefault(member.name(), List.of()), futures, pool);
      }
      var reports = futures.values().stream().map(CompletableFuture::join).toList();
      return CommandReport.of(command.name(), isDry() ? ordered(reports, waits) : reports);
    }
  }

  private boolean isDry() {
    return !command.execution().writes();
  }

  /** Each report behind those that its service waits for. */
  private static List<ServiceReport> ordered(
      List<ServiceReport> reports, Map<String, List<String>> waits) {
    var rest = new ArrayList<>(reports);
    var ordered = new ArrayList<ServiceReport>();
    while (!rest.isEmpty()) {
      var names = rest.stream().map(ServiceReport::service).toList();
      var next =
          rest.stream()
              .filter(report ->
                  waits.getOrDefault(report.service(), List.of()).stream()
                      .noneMatch(names::contains))
              .findFirst()
              .orElseThrow();
      rest.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /** Whom each service waits for: what it depends on, or for a downgrade what depends on it. */
  private Map<String, List<String>> waits(List<Member> members) {
    var names = members.stream().map(Member::name).toList();
    var waits = new LinkedHashMap<String, List<String>>();
    for (var member : members) {
      if (member instanceof ServiceConfig service) {
        for (var dependency : service.dependsOn()) {
          if (!names.contains(dependency)) {
            continue;
          }
          if (command instanceof UpgradeCommand) {
            waits.computeIfAbsent(service.name(), name -> new ArrayList<>()).add(dependency);
          } else if (command instanceof DowngradeCommand) {
            waits.computeIfAbsent(dependency, name -> new ArrayList<>()).add(service.name());
          }
        }
      }
    }
    return waits;
  }

  private void start(
      Member member,
      List<String> waitsFor,
      Map<String, CompletableFuture<ServiceReport>> futures,
      Executor pool) {
    var future = future(futures, member.name());
    var before = waitsFor.stream().map(name -> future(futures, name)).toList();
    CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
        .thenRunAsync(
            () -> {
              var report = report(member, before.stream().map(CompletableFuture::join).toList());
              surroundings.listener().on(new CommandEvent.ServiceFinished(report));
              future.complete(report);
            },
            pool)
        .exceptionally(failure -> {
          future.completeExceptionally(failure);
          return null;
        });
  }

  private static CompletableFuture<ServiceReport> future(
      Map<String, CompletableFuture<ServiceReport>> futures, String name) {
    var future = futures.get(name);
    if (future == null) {
      throw new IllegalStateException("no service " + name);
    }
    return future;
  }

  private ServiceReport report(Member member, List<ServiceReport> before) {
    return switch (member) {
      case UnconfiguredService service -> skip(service);
      case ServiceConfig service -> completed(run(service, before), service);
    };
  }

  private ServiceReport completed(ServiceReport report, ServiceConfig service) {
    var problems = report.problems();
    return problems.isEmpty()
        ? report
        : report.withProblems(surroundings.proposed().completed(problems, service));
  }

  private static ServiceReport skip(UnconfiguredService service) {
    return ServiceReport.of(service.name(), "", State.SKIP)
        .withNote(
            "no config yet; create one:  limbeck init %s --schema %s"
                .formatted(service.shownFolder(), SchemaGuess.of(service.name())));
  }

  private ServiceReport run(ServiceConfig service, List<ServiceReport> before) {
    var blank = ServiceReport.of(service.name(), service.schema(), State.NOT_TRIED);
    var broken =
        before.stream()
            .filter(report -> report.state() == State.FAILED || report.state() == State.NOT_TRIED)
            .map(ServiceReport::service)
            .toList();
    if (!broken.isEmpty()) {
      var names = String.join(", ", broken);
      return blank.withNote(
          command instanceof DowngradeCommand ? "needed by " + names : "needs " + names);
    }
    surroundings.listener().on(new CommandEvent.ServiceStarted(service.name()));
    try (var context = new ServiceContext(service, surroundings)) {
      try {
        for (var report : before) {
          if (!(command.execution() instanceof Execution.Script)
              && report.state() == State.SKIP
              && !context.schemaExists(SchemaGuess.of(report.service()))) {
            return blank.withNote(
                "needs %s, which has no config yet and no schema %s in the database"
                    .formatted(report.service(), SchemaGuess.of(report.service())));
          }
        }
        return command.run(context);
      } catch (ProblemException stopped) {
        surroundings.listener().on(new CommandEvent.Stopped(service.name(), stopped));
        return blank.at(context.databaseDisplay(), List.of(), List.of()).failed(stopped.problems());
      }
    } catch (RuntimeException bug) {
      surroundings.listener().on(new CommandEvent.Stopped(service.name(), bug));
      return blank.failed(List.of(internal(service.name(), bug)));
    }
  }

  private static Problem internal(String service, RuntimeException bug) {
    return Problem.of(RunCode.INTERNAL, service + ": Limbeck itself failed: " + bug)
        .because("This is a defect of Limbeck. What was committed before it stays committed.")
        .fix("run again with  --trace  and report what it prints");
  }
}
