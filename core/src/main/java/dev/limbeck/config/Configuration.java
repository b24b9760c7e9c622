package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The services that a command can act on, as the files and the environment say.
 *
 * @param workspaceRoot the folder of the workspace, if there is one
 * @param members all services of the workspace in its order, or the one service
 * @param scope the service in whose folder the command runs; empty in the workspace's own folder
 * @param options what the command line said
 */
public record Configuration(
    Optional<Path> workspaceRoot,
    List<Member> members,
    Optional<Member> scope,
    ConfigOptions options) {

  /** Copies the members. */
  public Configuration {
    members = List.copyOf(members);
  }

  /**
   * Reads the nearest {@code limbeck.toml} upward from a folder, the workspace above it and its
   * members.
   *
   * @throws ProblemException with everything that is wrong with the files
   */
  public static Configuration find(Path folder, ConfigOptions options) {
    var found = new Discovery(folder, options).find();
    ProblemException.throwIfAny(
        found.files().stream().flatMap(file -> file.problems().stream()).toList());
    var environment = Environment.choose(options, found.files());
    var passwords = new PasswordCommand(options.environment());
    var members = new ArrayList<Member>();
    found
        .members()
        .forEach((place, file) ->
            members.add(
                file.<Member>map(own ->
                        new ServiceConfig(
                            own,
                            Settings.of(
                                found.workspace(),
                                own,
                                environment.map(Environment::name),
                                options),
                            options,
                            passwords,
                            found.workspace(),
                            ""))
                    .orElseGet(() -> unconfigured(place, options))));
    ProblemException.throwIfAny(
        MemberCheck.problems(members, found.workspace().isPresent(), options));
    return new Configuration(
        found.workspace().map(file -> file.source().folder()),
        members,
        found.scope().flatMap(place -> at(place, members)),
        options);
  }

  /**
   * The environments that the files of a run define, each with the files that do.
   *
   * @throws ProblemException where there is no configuration
   */
  public static Map<String, String> environments(Path folder, ConfigOptions options) {
    return Environment.defined(new Discovery(folder, options).find().files());
  }

  /** The folder in which {@code .limbeck} is: the workspace's, or the one service's. */
  public Path root() {
    return workspaceRoot.orElseGet(() -> members.getFirst().folder());
  }

  /** The environment that was chosen, if one was. */
  public Optional<String> environment() {
    return Environment.chosen(options).map(Environment::name);
  }

  /**
   * The services that a command acts on, in the workspace's order.
   *
   * @param services names or folders of services; none means those of the folder it runs in
   * @throws ProblemException if there is no such service, {@code --env} names an environment that
   *     none of them has, or {@code DB_SCHEMA} is set and they are several
   */
  public List<Member> select(List<String> services) {
    var wanted = new LinkedHashSet<Member>();
    var unknown = new ArrayList<Problem>();
    for (var service : services) {
      members.stream()
          .filter(member -> isCalled(member, service))
          .findFirst()
          .ifPresentOrElse(wanted::add, () -> unknown.add(unknown(service)));
    }
    ProblemException.throwIfAny(unknown);
    var selected =
        services.isEmpty()
            ? scope.map(List::of).orElse(members)
            : members.stream().filter(wanted::contains).toList();
    checkEnvironment(selected);
    return withSchema(selected);
  }

  /** The service of that name, if it is configured. */
  public Optional<ServiceConfig> service(String name) {
    return configs(members).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private boolean isCalled(Member member, String service) {
    return member.name().equals(service)
        || member.folder().equals(root().resolve(service).normalize());
  }

  private Problem unknown(String service) {
    var names = members.stream().map(Member::name).toList();
    var problem =
        Problem.of(ConfigCode.UNKNOWN_SERVICE, "There is no service '" + service + "'")
            .because("The services are " + String.join(", ", names) + ".");
    return Nearest.to(service, names).map(near -> problem.fix("-s " + near)).orElse(problem);
  }

  /** An environment that was asked for in so many words has to mean something here. */
  private void checkEnvironment(List<Member> selected) {
    var configs = configs(selected);
    if (options.env().isEmpty() || configs.isEmpty()) {
      return;
    }
    var means = configs.stream().anyMatch(service -> service.settings().hasEnvironment());
    if (!means) {
      throw Problem.of(
              ConfigCode.UNKNOWN_ENVIRONMENT,
              "No environment '%s' for %s"
                  .formatted(
                      options.env().orElseThrow(),
                      String.join(", ", configs.stream().map(Member::name).toList())))
          .because("Other services of the workspace define it.")
          .fix("leave --env out, or add [env." + options.env().orElseThrow() + "]")
          .exception();
    }
  }

  private List<Member> withSchema(List<Member> selected) {
    var schema = options.environment().getOrDefault("DB_SCHEMA", "");
    if (schema.isEmpty()) {
      return selected;
    }
    if (!Kind.SCHEMA.allows(schema)) {
      throw Problem.of(
              ConfigCode.BAD_VALUE,
              "DB_SCHEMA is '%s'; it must be %s".formatted(schema, Kind.SCHEMA.description()))
          .fix("unset DB_SCHEMA")
          .exception();
    }
    var configs = configs(selected);
    if (configs.size() > 1) {
      throw Problem.of(
              ConfigCode.SCHEMA_OF_SEVERAL,
              "DB_SCHEMA is '%s', but the command acts on %d services"
                  .formatted(schema, configs.size()))
          .because("It would put all of them into one schema.")
          .fix("unset DB_SCHEMA")
          .fix("-s " + configs.getFirst().name())
          .exception();
    }
    return selected.stream()
        .map(member ->
            switch (member) {
              case ServiceConfig service -> service.withSchema(schema);
              case UnconfiguredService skipped -> skipped;
            })
        .toList();
  }

  private static List<ServiceConfig> configs(List<Member> members) {
    return members.stream()
        .filter(ServiceConfig.class::isInstance)
        .map(ServiceConfig.class::cast)
        .toList();
  }

  private static UnconfiguredService unconfigured(Path folder, ConfigOptions options) {
    return new UnconfiguredService(
        String.valueOf(folder.getFileName()), folder, options.show(folder));
  }

  private static Optional<Member> at(Path folder, List<Member> members) {
    return members.stream().filter(member -> member.folder().equals(folder)).findFirst();
  }
}
