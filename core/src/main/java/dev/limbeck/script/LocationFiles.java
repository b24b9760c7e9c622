package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The SQL and Java files of version locations.
 *
 * <p>Ignored are hidden files, {@code README} with any extension, what editors leave behind ({@code
 * x~}, {@code #x#}), what a Java file says of its package or module, and folders unless they are
 * asked for. Everything else must be a revision, or in Java a class that revisions use.
 */
record LocationFiles(Path root, boolean recursive, List<Problem> problems) {

  /** Each file once, by location and then by name; problems are added to the list. */
  Set<Path> list(List<Path> locations) {
    var files = new LinkedHashSet<Path>();
    for (var location : locations) {
      var folder = root.resolve(location).normalize();
      if (Files.isDirectory(folder)) {
        addFolder(folder, files);
      } else {
        problems.add(missing(folder));
      }
    }
    return files;
  }

  private void addFolder(Path folder, Set<Path> files) {
    try (var entries = Files.list(folder)) {
      entries.sorted().filter(entry -> !isIgnored(entry)).forEach(entry -> add(entry, files));
    } catch (IOException unreadable) {
      problems.add(
          Problem.of(SqlCode.UNREADABLE, "Cannot read " + shown(folder))
              .because(String.valueOf(unreadable)));
    }
  }

  private void add(Path entry, Set<Path> files) {
    if (Files.isDirectory(entry)) {
      if (recursive) {
        addFolder(entry, files);
      }
    } else if (entry.toString().endsWith(".sql") || isJava(entry)) {
      files.add(entry);
    } else {
      problems.add(
          Problem.of(SqlCode.NOT_A_REVISION, shown(entry) + " is not a revision")
              .at(Location.file(shown(entry)))
              .because("A version location holds revisions; only a README may stand beside them.")
              .fix("move it out of the version location"));
    }
  }

  private Problem missing(Path folder) {
    return Problem.of(
            SqlCode.NO_LOCATION,
            "Path doesn't exist: "
                + shown(folder)
                + ".  Please use the 'init' command to create a new scripts folder.")
        .because(
            Files.exists(folder)
                ? "It is named by version_locations, but is no folder."
                : "It is named by version_locations; an empty folder would do.")
        .fix("limbeck init");
  }

  private String shown(Path path) {
    return SourcePath.relative(root, path);
  }

  static boolean isJava(Path entry) {
    return entry.toString().endsWith(".java");
  }

  private static boolean isIgnored(Path entry) {
    var name = entry.getFileName().toString();
    return name.startsWith(".")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.equals("package-info.java")
        || name.equals("module-info.java")
        || name.equalsIgnoreCase("README")
        || name.regionMatches(true, 0, "README.", 0, 7);
  }
}
