package dev.limbeck.workspace;

import dev.limbeck.command.SchemaGuess;
import dev.limbeck.command.ServiceCommand;
import dev.limbeck.config.Configuration;
import dev.limbeck.config.Member;
import dev.limbeck.config.UnconfiguredService;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.WorkspaceCode;
import java.util.List;

/**
 * Which services a command acts on.
 *
 * @param services those named with {@code -s}; none = those of the folder
 * @param all whether {@code --all} was said
 */
public record Selection(List<String> services, boolean all) {

  /** Copies the names. */
  public Selection {
    services = List.copyOf(services);
  }

  /** The members, in the order of the workspace; throws where the command must be told which. */
  public List<Member> members(Configuration configuration, ServiceCommand command) {
    var chosen = configuration.select(wanted(configuration));
    if (!services.isEmpty() || configuration.scope().isPresent()) {
      chosen.forEach(Selection::refuseUnconfigured);
    }
    if (chosen.size() == 1 && !(services.isEmpty() && inWorkspaceFolder(configuration))) {
      return chosen;
    }
    return switch (command.reach()) {
      case ALL -> chosen;
      case NAMED -> {
        if (services.isEmpty() && !all) {
          throw serviceNeeded(chosen, command);
        }
        yield chosen;
      }
      case ONE -> throw serviceNeeded(chosen, command);
    };
  }

  private List<String> wanted(Configuration configuration) {
    return all && services.isEmpty()
        ? configuration.members().stream().map(Member::name).toList()
        : services;
  }

  private static boolean inWorkspaceFolder(Configuration configuration) {
    return configuration.workspaceRoot().isPresent() && configuration.scope().isEmpty();
  }

  /** In a whole workspace it is SKIP; named by the user it is an error. */
  private static void refuseUnconfigured(Member member) {
    if (member instanceof UnconfiguredService service) {
      throw Problem.of(
              WorkspaceCode.UNCONFIGURED, "%s has no limbeck.toml yet".formatted(service.name()))
          .fix(
              "limbeck init %s --schema %s"
                  .formatted(service.shownFolder(), SchemaGuess.of(service.name())))
          .exception();
    }
  }

  private static ProblemException serviceNeeded(List<Member> members, ServiceCommand command) {
    var names = members.stream().map(Member::name).toList();
    var problem =
        Problem.of(
                WorkspaceCode.SERVICE_NEEDED,
                "%s in a workspace must be told which service".formatted(command.name()))
            .because("The services are " + String.join(", ", names) + ". Nothing was changed.")
            .fix("limbeck -s %s %s …".formatted(names.getFirst(), command.name()));
    return command.reach() == ServiceCommand.Reach.NAMED
        ? problem.fix("limbeck %s --all …".formatted(command.name())).exception()
        : problem.exception();
  }
}
