package dev.limbeck.cli.arguments;

import dev.limbeck.cli.output.Palette;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The options that every command has.
 *
 * @param folder {@code -C}
 * @param file {@code -c}
 * @param services {@code -s}
 * @param all {@code --all}
 * @param env {@code --env}
 * @param url {@code --url}
 * @param arguments {@code -x}
 * @param jobs {@code --jobs}
 * @param confirmed {@code --yes}
 * @param output how it prints
 */
public record GlobalOptions(
    Optional<Path> folder,
    Optional<Path> file,
    List<String> services,
    boolean all,
    Optional<String> env,
    Optional<String> url,
    SortedMap<String, String> arguments,
    int jobs,
    Optional<String> confirmed,
    Output output) {

  /** Copies the collections. */
  public GlobalOptions {
    services = List.copyOf(services);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /**
   * How a command prints.
   *
   * @param json {@code --json}
   * @param quiet {@code -q}
   * @param verbose {@code -v}
   * @param colour {@code --color}
   * @param trace {@code --trace}
   */
  public record Output(
      boolean json, boolean quiet, boolean verbose, Palette.When colour, boolean trace) {

    /** Text, neither quiet nor verbose. */
    public static Output plain() {
      return new Output(false, false, false, Palette.When.AUTO, false);
    }
  }
}
