package dev.limbeck.command;

import dev.limbeck.config.Configuration;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.WorkspaceCode;
import java.util.Collections;
import java.util.List;

/**
 * Runs SQL, to look without any other program.
 *
 * @param text one or more statements
 * @param write whether it may change anything
 */
public record SqlCommand(String text, boolean write) {

  /**
   * Runs it on the one database of the services; asks first where it may change a protected one.
   */
  public CommandReport run(
      Configuration configuration,
      List<String> services,
      Databases opener,
      CommandListener listener,
      Confirmation confirmation) {
    var members = configuration.select(services);
    var configured =
        members.stream()
            .filter(ServiceConfig.class::isInstance)
            .map(ServiceConfig.class::cast)
            .toList();
    if (configured.isEmpty()) {
      throw Problem.of(WorkspaceCode.NO_SERVICE, "No service of this workspace has a limbeck.toml")
          .fix("limbeck init DIR --schema NAME")
          .exception();
    }
    var databases = configured.stream().map(config -> config.database().url().display());
    if (databases.distinct().count() > 1) {
      throw Problem.of(
              WorkspaceCode.SEVERAL_DATABASES,
              "The services of this workspace use several databases")
          .fix("limbeck -s %s sql …".formatted(configured.getFirst().name()))
          .exception();
    }
    try (var open = opener.open(configured.getFirst(), Collections.emptySortedMap())) {
      if (write && configured.stream().anyMatch(ServiceConfig::isProtected)) {
        open.confirm(confirmation, "sql --write", true);
      }
      var single = configured.size() == 1;
      return CommandReport.of("sql", new Queries(open, single, write, listener).run(text));
    }
  }
}
