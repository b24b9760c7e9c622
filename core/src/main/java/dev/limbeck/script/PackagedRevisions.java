package dev.limbeck.script;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Revisions that are compiled into a program, found by the index that its build wrote.
 *
 * @param classes sees the program
 * @param locations packages, {@code db.versions} or {@code db/versions}
 */
public record PackagedRevisions(ClassLoader classes, List<String> locations) {

  /** Copies the list. */
  public PackagedRevisions {
    locations = List.copyOf(locations);
  }

  /** Those of all locations by their classes; adds what is wrong to the problems. */
  List<RevisionFile> read(List<Problem> problems) {
    var files = new ArrayList<RevisionFile>();
    for (var location : locations) {
      try {
        files.addAll(read(location));
      } catch (ProblemException bad) {
        problems.addAll(bad.problems());
      }
    }
    return files;
  }

  private List<JavaRevisionFile> read(String location) {
    var path = RevisionIndex.path(location.replace('/', '.'));
    requireOne(location, path);
    try (var stream = classes.getResourceAsStream(path)) {
      if (stream == null) {
        throw missing(location, path).exception();
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return RevisionIndex.entries(text).values().stream()
          .map(line -> RevisionIndex.revision(line, classes))
          .toList();
    } catch (IOException unreadable) {
      throw Problem.of(JavaCode.BAD_INDEX, "An index of revisions cannot be read")
          .because(path + ": " + FileTrouble.reason(unreadable))
          .exception();
    }
  }

  /** Of two jars with one package only the first would be seen. */
  private void requireOne(String location, String path) {
    var places = classes.resources(path).map(URL::toString).distinct().toList();
    if (places.size() > 1) {
      throw Problem.of(
              JavaCode.BAD_INDEX, "Several places have revisions of the package " + location)
          .because(String.join("\n", places))
          .fix("give each its own package, and name both in version_locations")
          .exception();
    }
  }

  private static Problem missing(String location, String path) {
    return Problem.of(
            JavaCode.NO_INDEX, "The class path has no revisions of the package " + location)
        .because("There is no %s; the annotation processor writes it.".formatted(path))
        .fix(
            "compile the revisions with dev.limbeck.index.RevisionIndexer, docs/java-revisions.md");
  }
}
