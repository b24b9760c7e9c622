package dev.limbeck.cli.completion;

import dev.limbeck.cli.completion.Offer.Word;
import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.config.Member;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.config.UnconfiguredService;
import dev.limbeck.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The services and environments of the folder that the typed words mean. */
final class Services {

  private final TypedWords typed;
  private final Path folder;
  private final Map<String, String> environment;

  Services(TypedWords typed, Path folder, Map<String, String> environment) {
    this.typed = typed;
    this.environment = environment;
    this.folder = last("-C").map(path -> resolved(folder, path)).orElse(folder);
  }

  /** Every service with its schema. */
  List<Word> names() {
    return configuration().stream()
        .flatMap(found -> found.members().stream())
        .map(member ->
            switch (member) {
              case ServiceConfig service -> new Word(service.name(), "schema " + service.schema());
              case UnconfiguredService service -> new Word(service.name(), "no config yet");
            })
        .toList();
  }

  /** Every environment with the file that defines it. */
  List<Word> environments() {
    var words = new ArrayList<Word>();
    try {
      Configuration.environments(folder, options(false))
          .forEach((name, files) -> words.add(new Word(name, files)));
    } catch (ProblemException unused) {
      return List.of();
    }
    return words;
  }

  /** The service that is meant, where it is one. */
  Optional<ServiceConfig> only() {
    var chosen = configuration().map(found -> found.select(chosen())).orElse(List.<Member>of());
    return chosen.size() == 1 && chosen.getFirst() instanceof ServiceConfig service
        ? Optional.of(service)
        : Optional.empty();
  }

  private List<String> chosen() {
    return typed.values("-s").stream()
        .flatMap(names -> Stream.of(names.split(",", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What the files say; an environment that does not exist does not count. */
  private Optional<Configuration> configuration() {
    return read(options(true)).or(() -> read(options(false)));
  }

  private Optional<Configuration> read(ConfigOptions options) {
    try {
      return Optional.of(Configuration.find(folder, options));
    } catch (ProblemException unused) {
      return Optional.empty();
    }
  }

  private ConfigOptions options(boolean withEnvironment) {
    return new ConfigOptions(
        last("-c").map(file -> resolved(folder, file)),
        withEnvironment ? last("--env") : Optional.empty(),
        Optional.empty(),
        withEnvironment ? environment : Map.of(),
        folder);
  }

  private Optional<String> last(String option) {
    var values = typed.values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /** A path as a shell would have passed it, which has not looked at the line yet. */
  private Path resolved(Path from, String path) {
    var home = environment.getOrDefault("HOME", "");
    return path.startsWith("~/") && !home.isEmpty()
        ? Path.of(home, path.substring(2))
        : from.resolve(path);
  }
}
