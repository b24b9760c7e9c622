package dev.limbeck.compilation;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Compiled classes, ready to be used until they are closed. */
public final class LoadedClasses implements Closeable {

  private final URLClassLoader libraries;
  private final CompiledLoader compiled;

  /**
   * Makes classes visible.
   *
   * @param classes the class files by name
   * @param classpath folders and jars that they use
   * @param api the loader of what they are written against
   */
  LoadedClasses(SortedMap<String, byte[]> classes, List<Path> classpath, ClassLoader api) {
    this.libraries = new URLClassLoader(urls(classpath), api);
    this.compiled = new CompiledLoader(classes, libraries);
  }

  /**
   * Loads a class.
   *
   * @throws ClassNotFoundException if it is not among them
   */
  public Class<?> load(String name) throws ClassNotFoundException {
    return compiled.loadClass(name);
  }

  @Override
  public void close() {
    try {
      libraries.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(List<Path> classpath) {
    return classpath.stream().map(LoadedClasses::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Looks at its own classes first: a project may hold them too, compiled some time ago. */
  private static final class CompiledLoader extends ClassLoader {

    private final SortedMap<String, byte[]> classes;

    CompiledLoader(SortedMap<String, byte[]> classes, ClassLoader parent) {
      super("limbeck-revisions", parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        var known = findLoadedClass(name);
        return known != null ? known : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
