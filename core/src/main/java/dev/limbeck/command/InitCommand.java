package dev.limbeck.command;

import dev.limbeck.config.ConfigOptions;
import dev.limbeck.config.Configuration;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ShellWord;
import dev.limbeck.problem.WorkspaceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what a new service needs: limbeck.toml, the folder of revisions, a page on it, .gitignore.
 *
 * @param directory the service's folder, relative to where the command runs
 * @param schema the service's schema; guessed from the folder's name where it is not said
 * @param like another service, whose settings are taken over
 * @param wrapper the text of a pinned {@code limbeckw}; empty where none is wanted
 */
public record InitCommand(
    Path directory, Optional<String> schema, Optional<Path> like, Optional<String> wrapper) {

  /**
   * Writes it; what exists is left alone and named.
   *
   * @param shownFrom where the next command will be typed
   */
  public CommandReport run(Path folder, Path shownFrom) {
    var service = folder.resolve(directory).normalize();
    refuseWorkspace(service);
    var files = new FilesToWrite(service);
    var name =
        schema.orElseGet(
            () -> SchemaGuess.of(String.valueOf(service.toAbsolutePath().getFileName())));
    files.write(
        "limbeck.toml",
        InitTexts.toml(name, like.map(folder::resolve)),
        "schema = \"%s\"".formatted(name));
    var configuration = Configuration.find(service, ConfigOptions.of(Map.of()));
    var config = own(configuration, service);
    config.versionLocations().forEach(files::folder);
    files.write("db/README.md", InitTexts.readme(name), "how this folder works (one page)");
    files.line(".gitignore", ".limbeck/");
    wrapper.ifPresent(text -> files.executable("limbeckw", text, "runs this version of Limbeck"));
    var told = new ArrayList<>(files.told());
    member(configuration, config).ifPresent(told::add);
    return CommandReport.of("init", new Detail.Files(told, next(shownFrom, service)));
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

  private static Optional<Detail.File> member(Configuration configuration, ServiceConfig config) {
    return configuration
        .workspaceRoot()
        .map(root ->
            new Detail.File(
                "member",
                config.name(),
                "of " + config.folder().relativize(root).resolve("limbeck.toml")));
  }

  private static String next(Path from, Path service) {
    var path = from.toAbsolutePath().normalize().relativize(service.toAbsolutePath().normalize());
    var where =
        path.toString().isEmpty() ? "" : " -C " + ShellWord.of(path.toString().replace('\\', '/'));
    return "limbeck%s revision -m \"bootstrap tables\"".formatted(where);
  }
}
