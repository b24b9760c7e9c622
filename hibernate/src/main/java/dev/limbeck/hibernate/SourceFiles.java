package dev.limbeck.hibernate;

import dev.limbeck.compilation.ProjectClasses;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a project's entities.
 *
 * @param project whose
 * @param shown a path as a reader would type it
 */
record SourceFiles(ProjectClasses project, Function<Path, String> shown) {

  private static final int NAMED = 4;

  /**
   * Where a class, or the class that has a property, is declared; only its name where its source is
   * not the project's.
   */
  Location place(String name) {
    for (var owner = name.replaceFirst("\\$.*", ""); owner.contains("."); owner = before(owner)) {
      var path = owner.replace('.', '/');
      var simpleName = owner.substring(owner.lastIndexOf('.') + 1);
      var found =
          project.sources().stream()
              .flatMap(root -> Stream.of(root.resolve(path + ".java"), root.resolve(path + ".kt")))
              .filter(Files::isRegularFile)
              .findFirst();
      if (found.isPresent()) {
        return declaration(found.get(), simpleName);
      }
    }
    return Location.file(name);
  }

  private static String before(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private Location declaration(Path file, String simpleName) {
    var declared =
        Pattern.compile(
            "\\b(class|interface|record|enum|object) +" + Pattern.quote(simpleName) + "\\b");
    try {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (declared.matcher(lines.get(i)).find()) {
          return new Location(shown.apply(file), i + 1, 0, lines.get(i));
        }
      }
    } catch (IOException unused) {
      // The file's name says enough.
    }
    return Location.file(shown.apply(file));
  }

  /**
   * What is to be compiled first, if any source of these packages is newer than its class.
   *
   * @param packages with the packages inside them
   */
  Optional<Problem> stale(List<String> packages, List<CompiledClass> compiled) throws IOException {
    var found = new ArrayList<String>();
    for (var root : project.sources()) {
      for (var name : packages) {
        var folder = root.resolve(name.replace('.', '/'));
        if (Files.isDirectory(folder)) {
          try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
              stale(root, file, compiled).ifPresent(found::add);
            }
          }
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(problem(found));
  }

  /** What is wrong with one source; empty where its class is newer. */
  private Optional<String> stale(Path root, Path file, List<CompiledClass> compiled)
      throws IOException {
    var name = String.valueOf(file.getFileName());
    var isJava = name.endsWith(".java") && !name.endsWith("-info.java");
    if (!isJava && !name.endsWith(".kt")) {
      return Optional.empty();
    }
    var inside = root.relativize(file.resolveSibling("")).toString().replace('\\', '/');
    var classes =
        compiled.stream()
            .filter(one -> one.comesFrom(name) && (!isJava || one.isIn(inside)))
            .toList();
    if (classes.isEmpty()) {
      return isJava ? Optional.of(shown.apply(file) + " has no class yet") : Optional.empty();
    }
    var written = Files.getLastModifiedTime(file);
    return classes.stream()
        .filter(one -> one.time().compareTo(written) < 0)
        .findFirst()
        .map(one -> shown.apply(file) + " is newer than its class in " + shown.apply(one.folder()));
  }

  private Problem problem(List<String> found) {
    var others = found.subList(1, Math.min(found.size(), NAMED));
    var more =
        found.size() > NAMED
            ? List.of("and %d more".formatted(found.size() - NAMED))
            : List.<String>of();
    var problem =
        Problem.of(ModelCode.STALE_CLASSES, found.getFirst())
            .because(String.join("\n", Stream.concat(others.stream(), more.stream()).toList()));
    return withCompile(problem);
  }

  /** The problem with the command that compiles the project as its fix. */
  Problem withCompile(Problem problem) {
    return project
        .build()
        .map(build -> problem.fix(command(build)))
        .orElseGet(() -> problem.fix("compile the project"));
  }

  private String command(ProjectClasses.Build build) {
    var folder = shown.apply(build.folder());
    return folder.isEmpty() || folder.equals(".")
        ? build.command()
        : "cd " + folder + " && " + build.command();
  }
}
