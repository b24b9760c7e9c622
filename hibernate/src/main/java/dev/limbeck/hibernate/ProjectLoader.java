package dev.limbeck.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * The classes of a project and its libraries, and the bridge beside them.
 *
 * <p>Our own libraries are not visible to the project, nor are its libraries to us; what both speak
 * of is ours.
 */
final class ProjectLoader extends URLClassLoader {

  private static final String OURS = "dev.limbeck.";
  private static final String BRIDGE = "dev.limbeck.hibernate.bridge.";
  private static final String READER = BRIDGE + "HibernateReader";

  /** Found here before any of the project's: Hibernate shall not write to the terminal. */
  private static final String LOGGING = "META-INF/services/org.jboss.logging.LoggerProvider";

  private static final String OUR_LOGGING = "/dev/limbeck/hibernate/bridge/logger-provider";

  private final ClassLoader ours = ProjectLoader.class.getClassLoader();

  static {
    registerAsParallelCapable();
  }

  /** The folders and jars in their order. */
  ProjectLoader(List<Path> classpath) {
    super(
        "limbeck-project",
        classpath.stream().map(ProjectLoader::url).toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
  }

  /**
   * What reads entities.
   *
   * @throws LinkageError if the project's Hibernate lacks what is needed
   */
  EntityReader reader() {
    try {
      return (EntityReader) loadClass(READER).getConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the project has a class; none is initialised. */
  boolean has(String className) {
    return findResource(className.replace('.', '/') + ".class") != null;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(BRIDGE)) {
      return bridge(name);
    }
    if (name.startsWith(OURS)) {
      try {
        return ours.loadClass(name);
      } catch (ClassNotFoundException unused) {
        return super.loadClass(name, resolve);
      }
    }
    return super.loadClass(name, resolve);
  }

  private Class<?> bridge(String name) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      var known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (var file = ours.getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        var bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(LOGGING)
        ? Collections.enumeration(
            Optional.ofNullable(ProjectLoader.class.getResource(OUR_LOGGING)).stream().toList())
        : super.getResources(name);
  }

  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
