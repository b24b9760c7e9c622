package dev.limbeck.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The class path of the Maven or Gradle project that revisions belong to.
 *
 * <p>The build tool is asked once; its answer is kept until a build file changes or a jar is gone.
 */
final class ProjectClasspath {

  private final CompilationSettings settings;
  private final Optional<BuildProject> project;

  ProjectClasspath(CompilationSettings settings) {
    this.settings = settings;
    this.project = BuildProject.find(settings.project());
  }

  /** Whether there is a project. */
  boolean isThere() {
    return project.isPresent();
  }

  /** Its classes and what they need; nothing where there is no project. */
  List<Path> find() {
    var entries = new ArrayList<Path>();
    if (project.isPresent()) {
      entries.add(project.get().folder().resolve(project.get().tool().classes()));
      entries.addAll(dependencies(project.get()));
    }
    return entries.stream().distinct().filter(Files::exists).toList();
  }

  private List<Path> dependencies(BuildProject found) {
    var file = settings.cache().map(folder -> folder.resolve("classpath").resolve(key(found)));
    var known = file.flatMap(ProjectClasspath::read);
    if (known.isPresent()) {
      return known.get();
    }
    var told = new BuildCall(found, settings).classpath();
    file.ifPresent(place -> write(place, told));
    return told;
  }

  private static String key(BuildProject project) {
    var hash = new Fingerprint().add(project.folder().toString());
    project.settings().forEach(hash::add);
    return hash.text();
  }

  /** What was told before, if its jars are still there. */
  private static Optional<List<Path>> read(Path file) {
    try {
      var entries = Files.readAllLines(file).stream().map(Path::of).toList();
      return Optional.of(entries)
          .filter(all ->
              all.stream()
                  .filter(entry -> entry.toString().endsWith(".jar"))
                  .allMatch(Files::exists));
    } catch (IOException unused) {
      return Optional.empty();
    }
  }

  private static void write(Path file, List<Path> entries) {
    try {
      var folder = file.resolveSibling("");
      Files.createDirectories(folder);
      var written = Files.createTempFile(folder, "writing", ".tmp");
      Files.writeString(
          written, entries.stream().map(entry -> entry + "\n").collect(Collectors.joining()));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unused) {
      // The build tool is asked again next time.
    }
  }
}
