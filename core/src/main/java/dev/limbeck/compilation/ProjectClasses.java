package dev.limbeck.compilation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compiled classes of a project as they are: nothing is compiled for them.
 *
 * @param classpath folders and jars that are there: those of the key {@code classpath}, or what the
 *     build says
 * @param sources the folders of the project's own sources that are there
 * @param build how the sources are compiled; empty without a project
 */
public record ProjectClasses(List<Path> classpath, List<Path> sources, Optional<Build> build) {

  /**
   * How a project is compiled.
   *
   * @param folder where the command is typed
   * @param command {@code ./mvnw -q compile}
   */
  public record Build(Path folder, String command) {}

  /** Copies the lists. */
  public ProjectClasses {
    classpath = List.copyOf(classpath);
    sources = List.copyOf(sources);
  }

  /**
   * Asks the build where the key says nothing.
   *
   * @throws dev.limbeck.problem.ProblemException if an entry of the key is not there, or the build
   *     does not tell
   */
  public static ProjectClasses of(CompilationSettings settings) {
    var project = BuildProject.find(settings.project());
    var classpath =
        settings.classpath().isPresent()
            ? ClasspathEntries.expand(settings.classpath().get())
            : new ProjectClasspath(settings).find();
    return new ProjectClasses(
        classpath,
        project.map(ProjectClasses::sources).orElse(List.of()),
        project.map(found -> new Build(found.folder(), command(found))));
  }

  private static List<Path> sources(BuildProject project) {
    return Stream.of("src/main/java", "src/main/kotlin")
        .map(project.folder()::resolve)
        .filter(Files::isDirectory)
        .toList();
  }

  private static String command(BuildProject project) {
    var program =
        project
            .wrapper()
            .map(wrapper -> shown(project.folder(), wrapper))
            .orElse(project.tool().command());
    return switch (project.tool()) {
      case MAVEN -> program + " -q compile";
      case GRADLE -> program + " classes";
    };
  }

  /** A wrapper as one types it in the project's folder. */
  private static String shown(Path folder, Path wrapper) {
    var path = folder.relativize(wrapper).toString();
    return path.contains("/") || path.contains("\\") ? path : "./" + path;
  }
}
