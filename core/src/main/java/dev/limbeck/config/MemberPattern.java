package dev.limbeck.config;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder of {@code members}, or a pattern with {@code *}, {@code ?} and {@code […]} in its names.
 *
 * @param text as it stands in the file
 * @param location where it stands
 */
record MemberPattern(String text, Location location) {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  /** What keeps it from being one. */
  Optional<Problem> flaw() {
    var problem =
        Problem.of(ConfigCode.BAD_VALUE, "The member '" + text + "' is no folder of the workspace")
            .at(location)
            .fix("name folders below the workspace's, such as \"services/*\"");
    var names = List.of(text.split("/", -1));
    return text.startsWith("/") || names.contains("..") || names.contains("**") || isRoot()
        ? Optional.of(problem)
        : Optional.empty();
  }

  private boolean isRoot() {
    return Path.of(text).normalize().toString().isEmpty();
  }

  /** The folders it stands for, by their names; a folder that is named need not exist. */
  List<Path> folders(Path root) {
    var found = List.of(root);
    for (var name : Path.of(text).normalize()) {
      var segment = name.toString();
      found =
          found.stream()
              .flatMap(folder ->
                  WILDCARD.matcher(segment).find()
                      ? matching(folder, segment).stream()
                      : List.of(folder.resolve(segment)).stream())
              .toList();
    }
    return found;
  }

  /** Whether a folder is one of those it stands for. */
  boolean matches(Path root, Path folder) {
    return folders(root).contains(folder);
  }

  private static List<Path> matching(Path folder, String pattern) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> matcher.matches(entry.getFileName()))
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
