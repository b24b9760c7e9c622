package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The environment that was chosen.
 *
 * @param name its name, of {@code [env.NAME]}
 * @param place who chose it: {@code --env}, {@code LIMBECK_ENV} or {@code ALEMBIC_ENV}
 */
record Environment(String name, String place) {

  /** Who chooses one, without asking whether it exists. */
  static Optional<Environment> chosen(ConfigOptions options) {
    return options
        .env()
        .map(name -> new Environment(name, "--env"))
        .or(() -> variable(options, "LIMBECK_ENV"))
        .or(() -> variable(options, "ALEMBIC_ENV"));
  }

  /**
   * Who chooses one.
   *
   * @throws dev.limbeck.problem.ProblemException if no file defines it
   */
  static Optional<Environment> choose(ConfigOptions options, List<ConfigFile> files) {
    var chosen = chosen(options);
    var defined = defined(files);
    chosen
        .filter(environment -> !defined.containsKey(environment.name()))
        .ifPresent(environment -> {
          throw unknown(environment, defined).exception();
        });
    return chosen;
  }

  /** The environments that these files define, each with the names of those that do. */
  static Map<String, String> defined(List<ConfigFile> files) {
    var defined = new LinkedHashMap<String, String>();
    for (var file : files) {
      for (var name : file.environments().keySet()) {
        defined.merge(name, file.source().shown(), (a, b) -> a + " and " + b);
      }
    }
    return defined;
  }

  private static Optional<Environment> variable(ConfigOptions options, String variable) {
    return Optional.of(options.environment().getOrDefault(variable, ""))
        .filter(name -> !name.isEmpty())
        .map(name -> new Environment(name, variable));
  }

  private static Problem unknown(Environment chosen, Map<String, String> defined) {
    var list = new StringBuilder();
    defined.forEach((name, files) -> list.append(name).append(" of ").append(files).append('\n'));
    var problem =
        Problem.of(
                ConfigCode.UNKNOWN_ENVIRONMENT,
                "No environment '%s' (from %s) is defined".formatted(chosen.name(), chosen.place()))
            .because(defined.isEmpty() ? "No file defines any." : "Defined are\n" + list);
    var near =
        Nearest.to(chosen.name(), defined.keySet())
            .map(name -> problem.fix("--env " + name))
            .orElse(problem);
    return chosen.place().equals("--env") ? near : near.fix("unset " + chosen.place());
  }
}
