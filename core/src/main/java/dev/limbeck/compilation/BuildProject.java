package dev.limbeck.compilation;

import dev.limbeck.compilation.CompilationSettings.ProjectPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Maven or Gradle project.
 *
 * @param tool what builds it
 * @param folder where its build file is
 * @param highest the last folder above it that belongs to the same build
 */
record BuildProject(BuildTool tool, Path folder, Path highest) {

  /** The nearest one at a folder or above it. */
  static Optional<BuildProject> find(ProjectPlace place) {
    return upward(place.folder(), place.highest())
        .flatMap(folder ->
            Stream.of(BuildTool.values())
                .filter(tool -> tool.hasProject(folder))
                .map(tool -> new BuildProject(tool, folder, place.highest())))
        .findFirst();
  }

  /** Its folder and those above it that may hold settings of the build. */
  List<Path> folders() {
    return upward(folder, highest).toList();
  }

  /** The files that decide the class path, as far as they are there. */
  List<Path> settings() {
    var files = new ArrayList<Path>();
    for (var above : folders()) {
      tool.settings().stream().map(above::resolve).filter(Files::exists).forEach(files::add);
    }
    var own = Path.of(System.getProperty("user.home", ""));
    tool.userSettings().stream().map(own::resolve).filter(Files::exists).forEach(files::add);
    return files;
  }

  /** The wrapper that belongs to it. */
  Optional<Path> wrapper() {
    return folders().stream()
        .map(above -> above.resolve(tool.wrapper()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Stream<Path> upward(Path from, Path highest) {
    return Stream.iterate(from, folder -> folder != null, Path::getParent)
        .takeWhile(folder -> folder.startsWith(highest) || folder.equals(from));
  }
}
