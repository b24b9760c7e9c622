package dev.limbeck.acceptance.operations;

import dev.limbeck.embedded.EmbeddedPostgres;
import dev.limbeck.scratch.DatabaseServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server with the binaries of another version.
 *
 * <p>It takes its binaries from its class path, so its classes are loaded once more, with the older
 * archive before the newer one.
 */
public final class OlderServer {

  private static final String OWN = "dev.limbeck.embedded.";

  private OlderServer() {}

  /** The server whose archive the build has put beside the embedded module. */
  public static DatabaseServer load() throws Exception {
    var archive = archive();
    var name = archive.getFileName().toString();
    var version = name.substring(name.lastIndexOf('-') + 1, name.length() - ".jar".length());
    var properties = Files.createTempDirectory("limbeck-older");
    var file = properties.resolve("dev/limbeck/embedded/binaries.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "version=" + version + "\n");
    var urls = new ArrayList<URL>();
    urls.add(properties.toUri().toURL());
    urls.add(archive.toUri().toURL());
    urls.add(EmbeddedPostgres.class.getProtectionDomain().getCodeSource().getLocation());
    return (DatabaseServer)
        new OwnFirst(urls)
            .loadClass(EmbeddedPostgres.class.getName())
            .getDeclaredConstructor()
            .newInstance();
  }

  private static Path archive() throws IOException {
    var folder = Path.of("../embedded/target/older");
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  /** Loads the embedded server's classes and files itself, and asks for all others. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(List<URL> urls) {
      super(urls.toArray(URL[]::new), OlderServer.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OWN)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      var found = findResource(name);
      return found == null ? super.getResource(name) : found;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      try {
        var found = getResource(name);
        return found == null ? null : found.openStream();
      } catch (IOException e) {
        return null;
      }
    }
  }
}
