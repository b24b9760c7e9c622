package dev.limbeck.compilation;

import dev.limbeck.problem.ProblemException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Compiles sources and loads the classes; what was compiled once is taken from the cache. */
public final class Compilation {

  private final CompilationSettings settings;
  private final Class<?> api;
  private final Optional<ClassCache> cache;

  /**
   * A compilation.
   *
   * @param api a class of what the sources are written against
   */
  public Compilation(CompilationSettings settings, Class<?> api) {
    this.settings = settings;
    this.api = api;
    this.cache = settings.cache().map(folder -> new ClassCache(folder.resolve("classes")));
  }

  /**
   * Compiles all of them at once.
   *
   * @param usesProject whether they surely need the class path of the project
   * @throws ProblemException with all that is wrong with them
   */
  public LoadedClasses load(List<SourceFile> files, boolean usesProject) {
    var sources = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    if (settings.classpath().isPresent()) {
      var classpath = ClasspathEntries.expand(settings.classpath().get());
      return loaded(compiled(sources, classpath, false), classpath);
    }
    if (!usesProject) {
      var alone = compiled(sources, List.of(), true);
      if (!alone.needsProject()) {
        return loaded(alone, List.of());
      }
    }
    var classpath = new ProjectClasspath(settings).find();
    return loaded(compiled(sources, classpath, false), classpath);
  }

  /**
   * Whether sources do not compile without other classes than those of Java and of the API; true
   * also where that cannot be told, since they are wrong.
   */
  public boolean needsProject(List<SourceFile> files) {
    var sources = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    try {
      return compiled(sources, List.of(), true).needsProject();
    } catch (ProblemException wrong) {
      return true;
    }
  }

  private LoadedClasses loaded(CachedResult result, List<Path> classpath) {
    return new LoadedClasses(result.classes(), classpath, api.getClassLoader());
  }

  /** From the cache, or else from the compiler. */
  private CachedResult compiled(
      List<SourceFile> sources, List<Path> classpath, boolean mayNeedProject) {
    if (sources.isEmpty()) {
      return new CachedResult(false, new TreeMap<>());
    }
    var key = key(sources, classpath);
    var known = cache.flatMap(classes -> classes.find(key));
    if (known.isPresent()) {
      return known.get();
    }
    if (ModuleLayer.boot().findModule("java.compiler").isEmpty()) {
      throw MissingCompiler.problem(sources.size()).exception();
    }
    settings.listener().on(new CompilationEvent.Compiling(sources.size()));
    var began = System.nanoTime();
    var visible = new ArrayList<>(apiFiles());
    visible.addAll(classpath);
    var answer = new JavaCompilerRun(settings.release(), visible).compile(sources);
    var needsProject = mayNeedProject && answer.lacksClasses() && mayHaveThem();
    if (!needsProject) {
      ProblemException.throwIfAny(answer.problems());
    }
    var taken = Duration.ofNanos(System.nanoTime() - began);
    settings.listener().on(new CompilationEvent.Compiled(sources.size(), taken));
    var result =
        needsProject ? CachedResult.needingProject() : new CachedResult(false, answer.classes());
    cache.ifPresent(classes -> classes.store(key, result));
    return result;
  }

  private boolean mayHaveThem() {
    return settings.classpath().isPresent() || new ProjectClasspath(settings).isThere();
  }

  private String key(List<SourceFile> sources, List<Path> classpath) {
    var hash = new Fingerprint();
    hash.add(settings.tool()).add(String.valueOf(settings.release()));
    hash.add(System.getProperty("java.vm.version", "")).add(System.getProperty("java.vendor", ""));
    apiFiles().forEach(file -> hash.add(Files.isDirectory(file) ? ownFolder(file) : file));
    classpath.forEach(hash::add);
    sources.forEach(file -> hash.add(file.path().toString()).add(file.text()));
    return hash.text();
  }

  /** Classes that lie in a folder are those of somebody who works on Limbeck. */
  private Path ownFolder(Path root) {
    return root.resolve(api.getPackageName().replace('.', '/'));
  }

  private List<Path> apiFiles() {
    return Optional.ofNullable(api.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .filter(location -> location.getProtocol().equals("file"))
        .map(location -> {
          try {
            return List.of(Path.of(location.toURI()));
          } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
          }
        })
        .orElse(List.of());
  }
}
