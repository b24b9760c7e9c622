package dev.limbeck.command;

import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.config.WorkspaceAbove;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ShellWord;
import dev.limbeck.problem.UsageCode;
import dev.limbeck.problem.WorkspaceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what a new service needs: limbeck.toml, the folder of revisions, a page on it, .gitignore.
 *
 * @param directory the service's folder, relative to where the command runs
 * @param schema the service's schema; guessed from the folder's name where it is not said
 * @param like another service, whose settings are taken over
 * @param template what is laid out
 * @param wrapper the text of a pinned {@code limbeckw}; empty where none is wanted
 */
public record InitCommand(
    Path directory,
    Optional<String> schema,
    Optional<Path> like,
    InitTemplate template,
    Optional<String> wrapper) {

  private static final String TOML = "limbeck.toml";

  /**
   * Writes it; what exists is left alone and named.
   *
   * @param shownFrom where the next command will be typed
   */
  public CommandReport run(Path folder, Path shownFrom) {
    var place = folder.resolve(directory).normalize();
    var files = new FilesToWrite(place);
    var next =
        switch (template) {
          case InitTemplate.BuiltIn builtIn ->
              switch (builtIn) {
                case GENERIC -> service(folder, place, shownFrom, files);
                case WORKSPACE -> workspace(place, shownFrom, files);
              };
          case InitTemplate.Folder own -> {
            var name = String.valueOf(place.toAbsolutePath().getFileName());
            new TemplateFolder(folder.resolve(own.path()), own.path(), name, schema(place))
                .copyTo(files);
            yield service(folder, place, shownFrom, files);
          }
        };
    wrapper.ifPresent(text -> files.executable("limbeckw", text, "runs this version of Limbeck"));
    return CommandReport.of("init", new Detail.Files(files.told(), next));
  }

  private String service(Path folder, Path place, Path shownFrom, FilesToWrite files) {
    refuseWorkspace(place);
    var name = schema(place);
    if (template == InitTemplate.BuiltIn.GENERIC || !files.has(TOML)) {
      var text = InitTexts.toml(name, like.map(folder::resolve));
      files.write(TOML, text, "schema = " + InitTexts.quoted(name));
    }
    var configuration = Configuration.find(place, ConfigOptions.of(Map.of()));
    var config = own(configuration, place);
    if (schema.isPresent() && !config.schema().equals(name)) {
      files.note(TOML, "its schema is \"%s\", not \"%s\"".formatted(config.schema(), name));
    }
    config.versionLocations().forEach(files::folder);
    if (template == InitTemplate.BuiltIn.GENERIC) {
      files.write(
          "db/README.md", InitTexts.readme(config.schema()), "how this folder works (one page)");
    }
    files.line(".gitignore", ".limbeck/");
    WorkspaceAbove.of(config.folder()).ifPresent(above -> member(above, config, files));
    return "limbeck%s revision -m \"bootstrap tables\"".formatted(in(shownFrom, place));
  }

  private String workspace(Path place, Path shownFrom, FilesToWrite files) {
    if (schema.isPresent() || like.isPresent()) {
      throw Problem.of(UsageCode.BAD_VALUE, "A workspace has no schema of its own")
          .because("--schema and --like are for the services in it.")
          .fix("limbeck init --template workspace")
          .exception();
    }
    files.write(TOML, InitTexts.workspace(), "members = [\"services/*\"]");
    files.folder(place.resolve("services"));
    files.line(".gitignore", ".limbeck/");
    return "limbeck%s init services/NAME --schema NAME".formatted(in(shownFrom, place));
  }

  private String schema(Path place) {
    return schema.orElseGet(
        () -> SchemaGuess.of(String.valueOf(place.toAbsolutePath().getFileName())));
  }

  private static ServiceConfig own(Configuration configuration, Path service) {
    return configuration.members().stream()
        .filter(ServiceConfig.class::isInstance)
        .map(ServiceConfig.class::cast)
        .filter(config -> same(config.folder(), service))
        .findFirst()
        .orElseThrow();
  }

  /** A workspace's own limbeck.toml is not one of a service. */
  private static void refuseWorkspace(Path service) {
    if (Files.isRegularFile(service.resolve("limbeck.toml"))
        && Configuration.find(service, ConfigOptions.of(Map.of())).scope().isEmpty()) {
      throw Problem.of(WorkspaceCode.NOT_A_SERVICE, service + " is the folder of a workspace")
          .because("A service of it has a folder of its own, which  members  names.")
          .fix("limbeck init DIR --schema NAME")
          .exception();
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static void member(WorkspaceAbove above, ServiceConfig config, FilesToWrite files) {
    var file = config.folder().relativize(above.root()).resolve(TOML).toString().replace('\\', '/');
    if (above.pattern().isPresent()) {
      files.member(
          config.name(), "of %s (matched by \"%s\")".formatted(file, above.pattern().get()));
    } else {
      var path = above.root().relativize(config.folder()).toString().replace('\\', '/');
      files.note(file, "does not list this service: add \"%s\" to its members".formatted(path));
    }
  }

  private static String in(Path from, Path service) {
    var path = from.toAbsolutePath().normalize().relativize(service.toAbsolutePath().normalize());
    return path.toString().isEmpty()
        ? ""
        : " -C " + ShellWord.of(path.toString().replace('\\', '/'));
  }
}
