package dev.limbeck.cli.arguments;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.UsageCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The text of a {@code limbeckw} that is pinned to what is running. */
final class Wrapper {

  private Wrapper() {}

  static String text(Inputs inputs) {
    var home = System.getProperty("limbeck.home", "");
    var lib = System.getProperty("limbeck.lib", "");
    if (home.isEmpty() || lib.isEmpty()) {
      throw new ProblemException(
          List.of(
              Problem.of(UsageCode.NO_DISTRIBUTION, "It is not known what limbeckw should run")
                  .because("Limbeck was not started by its launcher.")
                  .fix("run the limbeck of an unpacked archive or of a clone")));
    }
    return text(
        Path.of(home, "limbeck"),
        Path.of(lib),
        inputs.version(),
        inputs.environment().getOrDefault("LIMBECK_DIST", ""));
  }

  static String text(Path launcher, Path lib, String version, String url) {
    try (var template = template()) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@VERSION@", version)
          .replace("@SHA256@", checksum(launcher, lib))
          .replace("@URL@", url.replace("'", "'\\''"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream template() {
    var template = Wrapper.class.getResourceAsStream("/dev/limbeck/cli/limbeckw");
    if (template == null) {
      throw new IllegalStateException("limbeckw is not in the jar");
    }
    return template;
  }

  /** Of the lines {@code sha256 file} for the launcher and all jars, as the wrapper computes it. */
  private static String checksum(Path launcher, Path lib) throws IOException {
    var lines = new StringBuilder();
    line(lines, "limbeck", launcher);
    for (var jar : jars(lib)) {
      line(lines, "lib/" + jar.getFileName(), jar);
    }
    return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> jars(Path lib) throws IOException {
    var jars = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(lib, "*.jar")) {
      files.forEach(jars::add);
    }
    jars.sort((one, other) -> one.toString().compareTo(other.toString()));
    return jars;
  }

  private static void line(StringBuilder lines, String name, Path file) throws IOException {
    lines.append(sha256(Files.readAllBytes(file))).append("  ").append(name).append('\n');
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
