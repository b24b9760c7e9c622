package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads the files of a run: the nearest one, the workspace above it and its members. */
final class Discovery {

  static final String FILE = "limbeck.toml";

  private final ConfigOptions options;
  private final Path start;

  Discovery(Path folder, ConfigOptions options) {
    this.options = options;
    this.start = folder.toAbsolutePath().normalize();
  }

  /**
   * What was found.
   *
   * @param workspace the file with {@code [workspace]}, if the run has one
   * @param members the folders of the run, in order, with their files as far as they have one
   * @param scope the folder of the one service that the run is about; empty for all
   */
  record Found(
      Optional<ConfigFile> workspace,
      Map<Path, Optional<ConfigFile>> members,
      Optional<Path> scope) {

    /** All files, the workspace's first. */
    List<ConfigFile> files() {
      var files = new ArrayList<ConfigFile>(workspace.stream().toList());
      members.values().forEach(file -> file.ifPresent(files::add));
      return files;
    }
  }

  Found find() {
    var nearest = read(options.file().map(start::resolve).orElseGet(this::nearest));
    var folder = nearest.source().folder();
    if (nearest.isWorkspace()) {
      return workspace(nearest, nearest, start);
    }
    return workspaceAbove(folder)
        .map(above -> workspace(above, nearest, folder))
        .orElseGet(() -> {
          var alone = new LinkedHashMap<Path, Optional<ConfigFile>>();
          alone.put(folder, Optional.of(nearest));
          return new Found(Optional.empty(), alone, Optional.of(folder));
        });
  }

  private Path nearest() {
    if (!Files.isDirectory(start)) {
      // A misspelt service must not become the whole workspace above it.
      throw noConfiguration().because("There is no such folder.").exception();
    }
    for (var folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FILE))) {
        return folder.resolve(FILE);
      }
    }
    throw noConfiguration()
        .fix(
            start.equals(options.shownFrom())
                ? "limbeck init"
                : "limbeck init " + options.show(start))
        .exception();
  }

  private Problem noConfiguration() {
    return Problem.of(
        ConfigCode.NO_CONFIGURATION,
        "No config file 'limbeck.toml' found in " + options.show(start) + " or above it");
  }

  /** The nearest workspace above a service, if it lists the service's folder. */
  private Optional<ConfigFile> workspaceAbove(Path service) {
    for (var folder = service.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FILE))) {
        var file = read(folder.resolve(FILE));
        if (file.isWorkspace()) {
          var root = folder;
          var lists = file.members().stream().anyMatch(member -> member.matches(root, service));
          // A workspace that cannot be read may be the service's: better to say what is wrong.
          return lists || !file.problems().isEmpty() ? Optional.of(file) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Found workspace(ConfigFile workspace, ConfigFile nearest, Path place) {
    var root = workspace.source().folder();
    var missing = new ArrayList<Problem>();
    var members = new LinkedHashMap<Path, Optional<ConfigFile>>();
    for (var pattern : workspace.members()) {
      for (var folder : pattern.folders(root)) {
        if (!Files.isDirectory(folder)) {
          missing.add(missing(pattern));
        } else if (!members.containsKey(folder)) {
          members.put(folder, member(folder, nearest));
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new ProblemException(missing);
    }
    var scope = members.keySet().stream().filter(place::startsWith).findFirst();
    return new Found(Optional.of(workspace), members, scope);
  }

  private Optional<ConfigFile> member(Path folder, ConfigFile nearest) {
    if (nearest.source().folder().equals(folder)) {
      return Optional.of(nearest);
    }
    return Optional.of(folder.resolve(FILE)).filter(Files::isRegularFile).map(this::read);
  }

  private static Problem missing(MemberPattern pattern) {
    return Problem.of(
            ConfigCode.MISSING_MEMBER, "The member '" + pattern.text() + "' does not exist")
        .at(pattern.location())
        .fix("mkdir " + pattern.text())
        .fix("remove it from members");
  }

  private ConfigFile read(Path path) {
    var normal = path.normalize();
    return ConfigReader.read(normal, options.show(normal));
  }
}
