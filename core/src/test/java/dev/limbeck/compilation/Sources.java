package dev.limbeck.compilation;

import dev.limbeck.compilation.CompilationSettings.ProjectPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Sources in a folder, compiled against a cache beside it; what happens is kept as text. */
final class Sources {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private Optional<List<Path>> classpath = Optional.empty();
  private int release = 21;

  Sources(Path folder) {
    this.folder = folder;
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** Writes a file and adds it to those that are compiled. */
  Sources file(String path, String text) throws IOException {
    var file = write(path, text);
    if (!files.contains(file)) {
      files.add(file);
    }
    return this;
  }

  /** Writes a file. */
  Path write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  Sources classpath(Path... entries) {
    classpath = Optional.of(List.of(entries));
    return this;
  }

  Sources release(int wanted) {
    release = wanted;
    return this;
  }

  Sources variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** What {@code get} of the class answers. */
  String get(String className) throws ReflectiveOperationException, IOException {
    return get(className, false);
  }

  String get(String className, boolean usesProject)
      throws ReflectiveOperationException, IOException {
    events.clear();
    var settings =
        new CompilationSettings(
            release,
            classpath,
            new ProjectPlace(folder, folder),
            environment,
            "test",
            event -> events.add(shown(event)));
    var sources = new ArrayList<SourceFile>();
    for (var file : files) {
      sources.add(new SourceFile(file, folder.relativize(file).toString(), Files.readString(file)));
    }
    try (var classes = new Compilation(settings, Sources.class).load(sources, usesProject)) {
      var made = classes.load(className).getConstructor().newInstance();
      return String.valueOf(((Supplier<?>) made).get());
    }
  }

  /** What the last compilation told. */
  String events() {
    return String.join(", ", events);
  }

  /** The files of the cache. */
  List<Path> cache(String kind) throws IOException {
    try (var entries = Files.list(folder.resolve("cache/limbeck/" + kind))) {
      return entries.sorted().toList();
    }
  }

  private static String shown(CompilationEvent event) {
    return switch (event) {
      case CompilationEvent.Compiling begun -> "compiling " + begun.files();
      case CompilationEvent.Compiled done -> "compiled " + done.files();
      case CompilationEvent.AskingBuild asked -> "asking " + asked.command();
    };
  }

  /** A class that answers with an expression. */
  static String answering(String className, String expression) {
    return """
    package p;

    public class %s implements java.util.function.Supplier<String> {
      public String get() {
        return String.valueOf(%s);
      }
    }
    """
        .formatted(className, expression);
  }
}
