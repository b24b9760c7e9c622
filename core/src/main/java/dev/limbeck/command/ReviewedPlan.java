package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * A plan that somebody has read and agreed to.
 *
 * @param source the file that it was read from, for messages
 * @param command {@code upgrade} or {@code downgrade}
 * @param target what was typed
 * @param services one plan for each service
 */
public record ReviewedPlan(
    String source, String command, String target, List<PlanReport> services) {

  /** Copies the plans. */
  public ReviewedPlan {
    services = List.copyOf(services);
  }

  Optional<PlanReport> of(String service) {
    return services.stream().filter(plan -> plan.service().equals(service)).findFirst();
  }

  /** The services that it is for. */
  List<String> names() {
    return services.stream().map(PlanReport::service).toList();
  }

  /** The revisions of a service's plan, in the order in which they run. */
  static List<RevisionId> revisions(PlanReport plan) {
    return plan.steps().stream().map(PlanStep::revision).toList();
  }
}
