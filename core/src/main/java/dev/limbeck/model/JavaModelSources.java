package dev.limbeck.model;

import dev.limbeck.compilation.SourceFile;
import dev.limbeck.migration.SourceLine;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.sql.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of a model in Java and those of the classes it uses, as far as they lie in the
 * service's folder.
 *
 * @param sources by the name of the class
 */
record JavaModelSources(Map<String, SourceFile> sources) {

  private static final List<String> ROOTS = List.of("", "src/main/java");
  private static final Pattern IMPORT =
      Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WORD = Pattern.compile("\\b\\p{Lu}\\w*");

  /** Those that are needed; none where the class has no source in the service's folder. */
  static JavaModelSources of(ModelRequest request) {
    var found = new LinkedHashMap<String, SourceFile>();
    for (var root : roots(request)) {
      if (Files.isRegularFile(file(root, request.name()))) {
        collect(request, root, found);
        break;
      }
    }
    return new JavaModelSources(found);
  }

  /** Where a source was looked for, as a reader would type it. */
  static List<String> places(ModelRequest request) {
    return roots(request).stream()
        .map(root -> request.shown().apply(file(root, request.name())))
        .toList();
  }

  private static List<Path> roots(ModelRequest request) {
    var folder = request.compilation().project().folder();
    return ROOTS.stream().map(root -> folder.resolve(root).normalize()).toList();
  }

  private static Path file(Path root, String className) {
    return root.resolve(className.replace('.', '/') + ".java");
  }

  /** What a source may name: what it imports, and classes of its package. */
  private static void collect(ModelRequest request, Path root, Map<String, SourceFile> found) {
    Deque<String> open = new ArrayDeque<>(List.of(request.name()));
    while (!open.isEmpty()) {
      var name = open.pop();
      var file = file(root, name);
      if (found.containsKey(name) || !Files.isRegularFile(file)) {
        continue;
      }
      var text = text(request, file);
      found.put(name, new SourceFile(file, request.shown().apply(file), text));
      var ownPackage = name.substring(0, name.lastIndexOf('.') + 1);
      WORD.matcher(text)
          .results()
          .map(MatchResult::group)
          .map(ownPackage::concat)
          .forEach(open::add);
      IMPORT
          .matcher(text)
          .results()
          .map(match -> match.group(1))
          .flatMap(imported -> Stream.of(imported, outer(imported)))
          .forEach(open::add);
    }
  }

  /** The class whose member is imported. */
  private static String outer(String imported) {
    return imported.substring(0, Math.max(0, imported.lastIndexOf('.')));
  }

  private static String text(ModelRequest request, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      var what = "The model '%s' cannot be read".formatted(request.shown().apply(file));
      throw new ProblemException(
          List.of(Problem.of(ModelCode.NOT_FOUND, what).because(FileTrouble.reason(e))), e);
    }
  }

  List<SourceFile> files() {
    return List.copyOf(sources.values());
  }

  /** A line, if it is one of these files. */
  Optional<Location> place(SourceLine line) {
    return Optional.ofNullable(sources.get(line.className().replaceFirst("\\$.*", "")))
        .filter(unused -> line.line() > 0)
        .map(source -> place(source, line.line()));
  }

  /** The line of the model that an exception went through last, else of any of its files. */
  Optional<Location> place(String model, Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(frame ->
            new SourceLine(
                frame.getClassName(), String.valueOf(frame.getFileName()), frame.getLineNumber()))
        .flatMap(line -> place(line).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(sources.get(model)).map(file -> Location.file(file.shown())));
  }

  private static Location place(SourceFile source, int number) {
    var lines = TextLines.of(source.text());
    if (number > lines.count()) {
      return Location.file(source.shown());
    }
    var text = lines.line(number);
    var column = text.length() - text.stripLeading().length() + 1;
    return new Location(source.shown(), number, column, text);
  }
}
