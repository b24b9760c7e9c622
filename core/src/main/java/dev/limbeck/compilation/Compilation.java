package dev.limbeck.compilation;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles sources and loads the classes. */
public final class Compilation {

  private final CompilationSettings settings;
  private final Class<?> api;

  /**
   * A compilation.
   *
   * @param api a class of what the sources are written against
   */
  public Compilation(CompilationSettings settings, Class<?> api) {
    this.settings = settings;
    this.api = api;
  }

  /**
   * Compiles all of them at once.
   *
   * @throws dev.limbeck.problem.ProblemException with all that is wrong with them
   */
  public LoadedClasses load(List<SourceFile> sources) {
    var classpath = settings.classpath();
    var visible = new ArrayList<Path>();
    Optional.ofNullable(api.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .ifPresent(location -> {
          try {
            visible.add(Path.of(location.toURI()));
          } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
          }
        });
    visible.addAll(classpath);
    var classes = new JavaCompilerRun(settings.release(), visible).compile(sources);
    return new LoadedClasses(classes, classpath, api.getClassLoader());
  }
}
