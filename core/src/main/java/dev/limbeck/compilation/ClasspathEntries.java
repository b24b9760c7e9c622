package dev.limbeck.compilation;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The key {@code classpath}. */
final class ClasspathEntries {

  private ClasspathEntries() {}

  /** The same with the jars of {@code DIR/*} in its place; throws all that is not there. */
  static List<Path> expand(List<Path> entries) {
    var found = new ArrayList<Path>();
    var problems = new ArrayList<Problem>();
    for (var entry : entries) {
      try {
        if (entry.endsWith("*")) {
          found.addAll(jars(entry.resolveSibling("")));
        } else if (Files.exists(entry)) {
          found.add(entry);
        } else {
          problems.add(missing(entry, "There is no such file or folder."));
        }
      } catch (IOException unreadable) {
        problems.add(missing(entry, FileTrouble.reason(unreadable)));
      }
    }
    ProblemException.throwIfAny(problems);
    return found;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static Problem missing(Path entry, String why) {
    return Problem.of(JavaCode.NO_CLASSPATH_ENTRY, entry + " of the class path is not there")
        .because(why + " It is named by  classpath  in limbeck.toml.")
        .fix("build the project, or correct  classpath  in limbeck.toml");
  }
}
