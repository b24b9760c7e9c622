package dev.limbeck;

import dev.limbeck.command.CommandListener;
import dev.limbeck.command.Confirmation;
import dev.limbeck.migration.Hook;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where Limbeck works and how it reports.
 *
 * @param folder where to look for limbeck.toml, {@code -C}
 * @param shownFrom the folder that messages show paths from, usually the working folder
 * @param file the limbeck.toml itself, {@code -c}
 * @param env which {@code [env.NAME]}, {@code --env}
 * @param url the database, {@code --url}
 * @param services which services, {@code -s}
 * @param all whether {@code --all} services were asked for
 * @param jobs how many services at once, {@code --jobs}
 * @param arguments {@code -x KEY=VALUE}
 * @param environment the environment variables
 * @param version Limbeck's own, for the history
 * @param listener is told what happens
 * @param confirmation asks before something is lost
 * @param hooks of the program that calls, behind those that limbeck.toml names
 */
public record LimbeckOptions(
    Path folder,
    Path shownFrom,
    Optional<Path> file,
    Optional<String> env,
    Optional<String> url,
    List<String> services,
    boolean all,
    int jobs,
    SortedMap<String, String> arguments,
    Map<String, String> environment,
    String version,
    CommandListener listener,
    Confirmation confirmation,
    List<Hook> hooks) {

  /** How many services are run at once where nothing is said. */
  public static final int DEFAULT_JOBS = 4;

  /** Copies the collections. */
  public LimbeckOptions {
    services = List.copyOf(services);
    hooks = List.copyOf(hooks);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }

  /** A folder with the process's own environment, nothing told and nothing confirmed. */
  public static LimbeckOptions in(Path folder, Map<String, String> environment) {
    return new LimbeckOptions(
        folder,
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        DEFAULT_JOBS,
        new TreeMap<>(),
        environment,
        "dev",
        event -> {},
        (what, database) -> Optional.empty(),
        List.of());
  }
}
